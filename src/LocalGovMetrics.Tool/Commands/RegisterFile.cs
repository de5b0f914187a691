using LocalGovMetrics.Answers.Converting;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Streaming;
using LocalGovMetrics.Units;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Reads a register of units from a file, CSV or JSON, or takes the one that comes with the library.</summary>
internal static class RegisterFile
{
    /// <summary>Answers with the register, or writes all that is wrong with it.</summary>
    /// <param name="path">The path of the file, a dash for the standard input, or null for the register that comes with the library.</param>
    /// <param name="run">The run.</param>
    /// <returns>The register, or null where it is bad.</returns>
    public static UnitRegister? Read(string? path, Run run)
    {
        UnitRegister? register = path is null ? Reports.Register : null;
        if (path is not null)
        {
            run.FromFile(path, () => Read(path, run, out register));
        }

        return register;
    }

    private static int Read(string path, Run run, out UnitRegister? register)
    {
        register = null;
        bool isInput = path == StandardStreams.InputPath;
        string name = isInput ? StandardStreams.InputName : path;
        using Stream bytes = isInput ? Spooled.From(run.Context.Input) : Spooled.Seekable(path);
        try
        {
            Outcome<UnitRegister, Diagnostic> outcome = RegisterText.Read(bytes, name);
            register = outcome.Value;
            return outcome.IsSuccess ? ExitStatus.Done : run.Fail(outcome.Reasons);
        }
        catch (RegisterContradictionException e)
        {
            foreach (RegisterContradiction found in e.Contradictions)
            {
                run.Context.Error.WriteLine($"{ShownCharacters.OneLine(name)}: {ShownCharacters.OneLine(found.Sentence(run.Choices.Language))}");
            }

            return ExitStatus.BadInput;
        }
    }
}
