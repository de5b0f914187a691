using System.Globalization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Documents.Prose;

namespace LocalGovMetrics.Documents;

/// <summary>Reads the headline that the prose prints: how many indicators were achieved, of how many.</summary>
internal static class HeadlineText
{
    private const int Behind = 60;

    public static PrintedHeadline? Find(DocumentExtraction extraction)
    {
        foreach (DocumentClaim claim in extraction.Claims.Where(claim => claim.Check.Claim.Kind == ClaimKind.HeadlineCount && claim.PrintPlace is not null))
        {
            string text = extraction.Document.Text;
            DocumentPlace place = claim.PrintPlace!;
            int end = place.Start + place.Length;
            if (!int.TryParse(text.AsSpan(place.Start, place.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int count) || TotalAt(text, end, out int next) is not { } total || count > total)
            {
                continue;
            }

            string behind = text[next..Math.Min(text.Length, next + Behind)].ToLowerInvariant();
            bool isMissed = ProseParticles.Missed.Any(word => behind.Contains(word, StringComparison.Ordinal));
            PrintedHeadline headline = new() { Of = total, Text = claim.Quote, Place = claim.Place.Where };
            return isMissed ? headline with { NotAchieved = count } : headline with { Achieved = count };
        }

        return null;
    }

    /// <summary>The total behind a count: 13/18, 13 of 18, 13 trên 18.</summary>
    private static int? TotalAt(string text, int from, out int end)
    {
        int at = from;
        while (at < text.Length && at - from < 12 && !char.IsAsciiDigit(text[at]) && text[at] is not ('.' or ',' or ';'))
        {
            at++;
        }

        end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return int.TryParse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out int total) ? total : null;
    }
}
