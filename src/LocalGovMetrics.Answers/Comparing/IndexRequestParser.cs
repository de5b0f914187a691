using System.Globalization;
using LocalGovMetrics.Statistics;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>Reads <c>code[:weight],…[;mean=…][;norm=…][;freeze=…][;share=…][;runs=…][;seed=…]</c>.</summary>
internal sealed class IndexRequestParser(string text)
{
    private const int MostRuns = 1_000_000;
    private IndexMistake? _mistake;

    /// <summary>Reads a specification.</summary>
    /// <param name="mistake">What cannot be read and where, or null.</param>
    /// <returns>The request, or null where there is a mistake.</returns>
    public IndexRequest? Read(out IndexMistake? mistake)
    {
        (string Text, int Start)[] sections = [.. Split(text, 0, ';')];
        IndexPart[] parts = [.. Split(sections[0].Text, 0, ',').Select(PartOf)];
        IndexRequest request = new() { Parts = parts };
        if (parts.GroupBy(part => part.Code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            Fail($"'{twice.Key}' stands twice", text.LastIndexOf(twice.Key, StringComparison.OrdinalIgnoreCase), twice.Key.Length);
        }

        if (parts.All(part => part.Weight == 0))
        {
            Fail("no indicator has a weight", 0, sections[0].Text.Length);
        }

        HashSet<string> settings = [];
        foreach ((string section, int start) in sections.Skip(1))
        {
            string setting = section.Split('=')[0].Trim();
            if (!settings.Add(setting))
            {
                Fail($"'{setting}' stands twice", start, section.Length);
            }

            request = With(request, section, start);
        }

        mistake = _mistake;
        return mistake is null ? request : null;
    }

    private static IEnumerable<(string Text, int Start)> Split(string text, int start, char separator)
    {
        int from = 0;
        foreach (string part in text.Split(separator))
        {
            yield return (part, start + from);
            from += part.Length + 1;
        }
    }

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    private IndexPart PartOf((string Text, int Start) part)
    {
        int colon = part.Text.LastIndexOf(':');
        string code = (colon < 0 ? part.Text : part.Text[..colon]).Trim();
        double weight = 1;
        if (code.Length == 0)
        {
            Fail("an indicator is missing", part.Start, part.Text.Length);
        }

        if (colon >= 0 && (!TryNumber(part.Text[(colon + 1)..], out weight) || weight < 0))
        {
            Fail("a weight is a number, 0 or more", part.Start + colon + 1, part.Text.Length - colon - 1);
        }

        return new IndexPart(code, weight);
    }

    private IndexRequest With(IndexRequest request, string section, int start)
    {
        int equals = section.IndexOf('=', StringComparison.Ordinal);
        string key = equals < 0 ? section.Trim() : section[..equals].Trim();
        string value = equals < 0 ? string.Empty : section[(equals + 1)..].Trim();
        int at = start + equals + 1;
        switch (key)
        {
            case "mean":
                IndexMean? mean = value switch { "arithmetic" => IndexMean.Arithmetic, "geometric" => IndexMean.Geometric, "harmonic" => IndexMean.Harmonic, _ => null };
                return mean is { } known ? request with { Mean = known } : Fail(request, "mean is arithmetic, geometric or harmonic", at, value.Length);
            case "norm":
                return WithNormalisations(request, value, at);
            case "freeze":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1 and <= 9998 ? request with { FrozenAt = year } : Fail(request, "freeze is a year", at, value.Length);
            case "share":
                return TryNumber(value, out double share) && share is >= 0 and <= 1 ? request with { DataShare = share } : Fail(request, "share is a number from 0 to 1", at, value.Length);
            case "runs":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int runs) && runs is >= 1 and <= MostRuns ? request with { Runs = runs } : Fail(request, "runs is a whole number from 1 to 1000000", at, value.Length);
            case "seed":
                return int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int seed) ? request with { Seed = seed } : Fail(request, "seed is a whole number", at, value.Length);
            default:
                return Fail(request, "the settings are mean, norm, freeze, share, runs and seed", start, section.Length);
        }
    }

    // One normalisation for all indicators, or one for each.
    private IndexRequest WithNormalisations(IndexRequest request, string value, int start)
    {
        (string Text, int Start)[] norms = [.. Split(value, start, ',')];
        if (norms.Length != 1 && norms.Length != request.Parts.Count)
        {
            return Fail(request, "norm names one normalisation, or one for each indicator", start, value.Length);
        }

        return request with { Parts = [.. request.Parts.Select((part, i) => Normalised(part, norms[norms.Length == 1 ? 0 : i]))] };
    }

    private IndexPart Normalised(IndexPart part, (string Text, int Start) norm)
    {
        const string Goalposts = "goalposts(";
        switch (norm.Text)
        {
            case "minmax":
                return part with { Normalisation = NormalisationMethod.MinMax };
            case "zscore":
                return part with { Normalisation = NormalisationMethod.ZScore };
            case "percentile":
                return part with { Normalisation = NormalisationMethod.PercentileRank };
            default:
                string[] ends = norm.Text.StartsWith(Goalposts, StringComparison.Ordinal) && norm.Text.EndsWith(')') ? norm.Text[Goalposts.Length..^1].Split("..") : [];
                if (ends.Length == 2 && TryNumber(ends[0], out double low) && TryNumber(ends[1], out double high) && low < high)
                {
                    return part with { Normalisation = NormalisationMethod.Goalposts, Low = low, High = high };
                }

                Fail("norm is minmax, zscore, percentile or goalposts(low..high)", norm.Start, norm.Text.Length);
                return part;
        }
    }

    private void Fail(string message, int start, int length) => _mistake ??= new IndexMistake(message, start, length);

    private IndexRequest Fail(IndexRequest request, string message, int start, int length)
    {
        Fail(message, start, length);
        return request;
    }
}

/// <summary>What cannot be read in the specification of an index, and where.</summary>
internal sealed record IndexMistake(string Message, int Start, int Length);
