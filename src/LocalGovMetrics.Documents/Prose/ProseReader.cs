using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Reads the prose of a document: its paragraphs, their numbers, and the claims that the numbers make.</summary>
internal static class ProseReader
{
    private const int FewestMarkedLetters = 25;
    private const int FewestSpans = 2;
    private const int MostSpans = 2;

    /// <summary>Finds the claims of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="pairs">How many numbers stand in a sentence with another.</param>
    public static List<DocumentClaim> Read(Document document, IReadOnlyList<ExtractedTable> tables, out int pairs) =>
        Collected(document, tables, out pairs).Finish();

    /// <summary>The claims before they are checked side by side: by then nothing holds the words of the document any more.</summary>
    private static ClaimCollector Collected(Document document, IReadOnlyList<ExtractedTable> tables, out int pairs)
    {
        ReportNotation notation = NotationOf(document.Text);
        HashSet<DocumentBlock> taken = [];
        List<TableFact> loose = document.Format == DocumentFormat.Text ? LooseRows.Of(document, notation, taken) : [];
        List<ProseFlow> flows = ProseFlows.Of(document, taken);
        foreach (ProseFlow flow in flows)
        {
            NumberScanner.Scan(flow, notation.DecimalMark);
        }

        ClaimCollector claims = new(document) { Periods = SpansOf(flows) };
        TableFacts facts = TableFacts.Of(tables, loose, notation);
        SameFactFinder same = new(claims, facts);
        ProseOperand? report = YearOfReport(document, flows);
        pairs = 0;
        foreach (ProseFlow flow in flows)
        {
            pairs += flow.Numbers.GroupBy(number => number.Sentence).Sum(sentence => sentence.Count() - 1);
            FractionFinder.Find(flow, claims);
            WholeShareFinder.Find(flow, claims);
            AttainmentFinder.Find(flow, claims, facts);
            GrowthFinder.Find(flow, claims);
            ProductFinder.Find(flow, claims);
            SumFinder.Find(flow, claims);
            BalanceFinder.Find(flow, claims);
            ShareFinder.Find(flow, claims);
            YearFinder.Find(flow, report, claims);
            ListFinder.Find(flow, claims);
            HeadlineFinder.Find(flow, claims, tables, notation);
            same.Find(flow);
        }

        PartsElsewhere.Find(flows, claims);
        if (facts.GrowthRule >= 2)
        {
            facts.Doubtful.ForEach(judge => judge());
        }

        return claims;
    }

    /// <summary>The notation of a document by its letters: Vietnamese where one letter of so many bears a mark, however many names an English report has.</summary>
    private static ReportNotation NotationOf(string text)
    {
        int marked = 0;
        int letters = 0;
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, 200_000)))
        {
            letters += char.IsLetter(c) ? 1 : 0;
            marked += c > 'ÿ' && char.IsLetter(c) ? 1 : 0;
        }

        return marked * FewestMarkedLetters > letters ? ReportNotation.Vietnamese : ReportNotation.InferFor(WithoutNames(text, marked));
    }

    // Names of places alone make no Vietnamese report.
    private static string WithoutNames(string text, int marked) => marked == 0 ? text : string.Concat(text.Where(char.IsAscii));

    /// <summary>How many years the spans have that a document names most often.</summary>
    private static List<int> SpansOf(List<ProseFlow> flows) =>
        [.. flows.SelectMany(flow => flow.Years).Where(year => year.To > year.From).GroupBy(year => year.To - year.From + 1).Where(group => group.Count() >= FewestSpans).OrderByDescending(group => group.Count()).Take(MostSpans).Select(group => group.Key)];

    /// <summary>The year that the report is of: the one that its first paragraphs name most often, where a person finds it first.</summary>
    private static ProseOperand? YearOfReport(Document document, List<ProseFlow> flows)
    {
        Dictionary<int, (int Count, ProseFlow Flow, ProseYear Year)> found = [];
        foreach (ProseFlow flow in flows)
        {
            foreach (ProseYear year in flow.Years)
            {
                if (year.From == year.To && year.Day == 0)
                {
                    found[year.From] = found.TryGetValue(year.From, out (int Count, ProseFlow Flow, ProseYear Year) known) ? (known.Count + 1, known.Flow, known.Year) : (1, flow, year);
                }
            }
        }

        if (found.Count == 0)
        {
            return null;
        }

        (int _, ProseFlow of, ProseYear most) = found.Values.MaxBy(entry => entry.Count);
        DocumentPlace place = of.Place(of.Tokens[most.End - 1].Start, of.Tokens[most.End - 1].End);
        return new ProseOperand(ReportedValue.AsPrinted(most.From), document.TextAt(place), place);
    }
}
