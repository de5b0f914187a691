using System.Text.Json;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;
using LocalGovMetrics.Units;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Reads a register of units from a file, CSV or JSON, or takes the one that comes with the library.</summary>
internal static class RegisterFile
{
    private const int LongestJson = 1 << 28;

    /// <summary>Reads the register, or writes all that is wrong with it.</summary>
    /// <param name="path">The path of the file, a dash for the standard input, or null for the register that comes with the library.</param>
    /// <param name="choices">In which language.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The register, or null where it is bad.</returns>
    public static UnitRegister? Read(string? path, CommonChoices choices, ToolContext context)
    {
        if (path is null)
        {
            return Reports.Register;
        }

        string name = path == SourceChoice.StandardInput ? SourceChoice.StandardInputName : path;
        try
        {
            using Stream stream = path == SourceChoice.StandardInput ? Spooled.From(context.Input) : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            using Stream bytes = stream.CanSeek ? stream : Spooled.From(stream);
            return IsJson(bytes) ? ReadJson(bytes, name, choices, context) : ReadTable(bytes, name, context);
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            BadInput.Write(context.Error, path, e);
            return null;
        }
    }

    private static bool IsJson(Stream bytes)
    {
        bytes.Position = 0;
        int first = bytes.ReadByte();
        while (first is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF)
        {
            first = bytes.ReadByte();
        }

        bytes.Position = 0;
        return first == '{';
    }

    private static UnitRegister? ReadTable(Stream bytes, string name, ToolContext context)
    {
        ReadingOutcome<UnitRegister> outcome = CsvTableReader.Read(bytes, name).Then(RegisterTableReader.Read);
        if (!outcome.IsSuccess)
        {
            BadInput.Write(context.Error, outcome.Diagnostics);
        }

        return outcome.Value;
    }

    private static UnitRegister? ReadJson(Stream bytes, string name, CommonChoices choices, ToolContext context)
    {
        if (bytes.Length > LongestJson)
        {
            BadInput.Write(context.Error, [new Diagnostic(name, 1, null, null, Language.Said("fileNote.fileHasBytesAtMost", bytes.Length, LongestJson))]);
            return null;
        }

        try
        {
            return RegisterJson.Read(bytes);
        }
        catch (RegisterContradictionException e)
        {
            foreach (RegisterContradiction found in e.Contradictions)
            {
                context.Error.WriteLine($"{ShownCharacters.OneLine(name)}: {ShownCharacters.OneLine(found.Sentence(choices.Language))}");
            }
        }
        catch (JsonException e)
        {
            int line = (int)Math.Min(int.MaxValue - 1, e.LineNumber.GetValueOrDefault()) + 1;
            BadInput.Write(context.Error, [new Diagnostic(name, line, e.Path, null, e.Message)]);
        }
        catch (ArgumentException e)
        {
            BadInput.Write(context.Error, [new Diagnostic(name, 1, null, null, e.Message)]);
        }

        return null;
    }
}
