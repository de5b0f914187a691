using System.Text.Json;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Units;

namespace LocalGovMetrics.Answers.Converting;

/// <summary>A register of units as a text, CSV or JSON.</summary>
internal static class RegisterText
{
    private const int LongestJson = 1 << 28;

    /// <summary>Reads a register.</summary>
    /// <param name="bytes">The text, which can seek.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <returns>The register, or what is wrong with the text.</returns>
    /// <exception cref="RegisterContradictionException">The text can be read, and its units and changes contradict each other.</exception>
    public static Outcome<UnitRegister, Diagnostic> Read(Stream bytes, string name) =>
        IsJson(bytes) ? ReadJson(bytes, name) : CsvTableReader.Read(bytes, name).Then(RegisterTableReader.Read);

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

    private static Outcome<UnitRegister, Diagnostic> ReadJson(Stream bytes, string name)
    {
        if (bytes.Length > LongestJson)
        {
            return Failed(new Diagnostic(name, 1, null, null, Language.Said("fileNote.fileHasBytesAtMost", bytes.Length, LongestJson)));
        }

        try
        {
            return ReadingOutcome.Success(RegisterJson.Read(bytes));
        }
        catch (JsonException e)
        {
            int line = (int)Math.Min(int.MaxValue - 1, e.LineNumber.GetValueOrDefault()) + 1;
            return Failed(new Diagnostic(name, line, e.Path, null, e.Message));
        }
        catch (ArgumentException e) when (e is not RegisterContradictionException)
        {
            return Failed(new Diagnostic(name, 1, null, null, e.Message));
        }
    }

    private static Outcome<UnitRegister, Diagnostic> Failed(Diagnostic why) => ReadingOutcome.Failure<UnitRegister>([why]);
}
