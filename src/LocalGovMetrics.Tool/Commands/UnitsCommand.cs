using System.CommandLine;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm units</c>: what became of administrative units, and their numbers.</summary>
internal static class UnitsCommand
{
    public const string Name = "units";

    /// <summary>Makes the command.</summary>
    /// <param name="common">The options that every verb has.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The command.</returns>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        Command command = new(Name, "Administrative units that merge, split and change, and their numbers.\nĐơn vị hành chính sáp nhập, chia tách, thay đổi, và số liệu của chúng.");
        command.Subcommands.Add(ConvertCommand.Create(common, context));
        return command;
    }
}
