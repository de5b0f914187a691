using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparability;

/// <summary>The texts of one indicator: its values under letters, the pairs of each kind, and each thing found with the pairs that it concerns.</summary>
internal sealed class ComparabilityBlockView
{
    private const int MostPairs = 12;

    /// <summary>How many values a definition has whose pairs are listed one by one.</summary>
    private const int MostListed = 64;

    private static readonly ComparabilityKind[] Order = [ComparabilityKind.Comparable, ComparabilityKind.WithReservations, ComparabilityKind.NotComparable];

    private readonly Dictionary<int, int> _place;
    private readonly ComparabilityBlock _block;
    private readonly ComparandPair[]? _pairs;

    public ComparabilityBlockView(ComparabilityTable table, ComparabilityBlock block, Func<int, string> sourceOf)
    {
        _place = block.Members.Select(KeyValuePair.Create<int, int>).ToDictionary();
        _block = block;
        _pairs = block.Members.Count <= MostListed ? [.. block.Pairs()] : null;
        Values = new DisplayTable(
            DisplayText.Empty,
            [new DisplayColumn(DisplayText.Empty), new DisplayColumn(DisplayHeadings.Unit) { IsName = true }, new DisplayColumn(DisplayHeadings.Indicator), DisplayColumn.Text("tool.periodOfTime"), DisplayColumn.Text("tool.actual"), DisplayColumn.Text("tool.sourceHeading")],
            [.. block.Members.Select(member => RowOf(table.Comparands[member], LetterOf(member), sourceOf(member)))]);
    }

    /// <summary>Gets the blocks of a document: the values, then the pairs of each kind and what was found.</summary>
    public IEnumerable<DisplayBlock> Blocks =>
    [
        DisplayBlock.Heading(DisplayText.Of(language => _block.Name.In(language.Tag)), level: 3),
        Values,
        DisplayBlock.List([.. Kinds.Select(kind => new DisplayCell(DisplayText.Join(": ", [kind.Kind.Words(), kind.Pairs]), kind.Kind.Mark())), .. Findings.Select(finding => new DisplayCell(finding.Sentence, finding.Severity.Mark()))]),
    ];

    private DisplayTable Values { get; }

    /// <summary>Gets the pairs of each kind, such as <c>A–B, A–C</c>; kinds without pairs are left out, and of many it says how many.</summary>
    private IEnumerable<(ComparabilityKind Kind, DisplayText Pairs)> Kinds => _pairs is { } pairs ? KindsOf(pairs)
        : from kind in Order
          let count = _block.CountOf(kind)
          where count > 0
          select (kind, DisplayText.Keyed("tool.pairs", count));

    /// <summary>Gets each refusal and reservation once, refusals first, with the values that it concerns; of many pairs with their number and an example.</summary>
    private IEnumerable<(ComparabilitySeverity Severity, DisplayText Sentence)> Findings => _pairs is { } pairs ? FindingsOf(pairs)
        : from pair in _block.ClassPairs().Select(pair => (pair.Example, pair.Pairs)).Concat(_block.PairsOfOneUnit().Select(pair => (Example: pair, Pairs: 1L)))
          from finding in pair.Example.Outcome.Findings
          where finding.Severity != ComparabilitySeverity.Note
          group (Finding: finding, pair.Example, pair.Pairs) by (finding.Severity, finding.Code) into code
          orderby code.Key.Severity descending, code.Key.Code
          let first = code.First()
          let counted = DisplayText.Keyed("tool.pairs", code.Sum(one => one.Pairs))
          select (code.Key.Severity, DisplayText.Of(language => $"{first.Finding.Sentence(language)} ({LetterOf(first.Example.Left)}–{LetterOf(first.Example.Right)}; {counted.In(language)})"));

    private IEnumerable<(ComparabilityKind Kind, DisplayText Pairs)> KindsOf(ComparandPair[] all) =>
        from kind in Order
        let pairs = all.Where(pair => pair.Outcome.Kind == kind).Select(pair => (pair.Left, pair.Right)).ToArray()
        where pairs.Length > 0
        select (kind, kind == ComparabilityKind.NotComparable && pairs.Length > MostPairs ? DisplayText.Keyed(pairs.Length == all.Length ? "tool.allPairs" : "tool.allOtherPairs", pairs.Length) : DisplayText.Verbatim(PairsText(pairs)));

    private IEnumerable<(ComparabilitySeverity Severity, DisplayText Sentence)> FindingsOf(ComparandPair[] all) =>
        from pair in all
        from finding in pair.Outcome.Findings
        where finding.Severity != ComparabilitySeverity.Note
        let isMirrored = string.CompareOrdinal(finding.Left, finding.Right) > 0
        group (Finding: isMirrored ? finding.Mirror() : finding, Left: isMirrored ? pair.Right : pair.Left, Right: isMirrored ? pair.Left : pair.Right) by (finding.Severity, finding.Code) into code
        orderby code.Key.Severity descending, code.Key.Code
        from sentence in SentencesOf(code.Key.Code, [.. code])
        select (code.Key.Severity, sentence);

    private static DisplayRow RowOf(Comparand comparand, string letter, string source) =>
    [
        DisplayCell.Verbatim(letter),
        DisplayCell.Verbatim(comparand.UnitLabel),
        DisplayCell.Verbatim(comparand.Indicator.Key),
        DisplayCell.Verbatim(comparand.Period.ToString()),
        DisplayCell.Verbatim(PrintedText.Of(comparand)),
        DisplayCell.Verbatim(source),
    ];

    // Parts and variants divide the values: said once, with the values of each.
    private IEnumerable<DisplayText> SentencesOf(ComparabilityCode code, (ComparabilityFinding Finding, int Left, int Right)[] found)
    {
        var same = found.GroupBy(item => item.Finding).Select(group => (Finding: group.Key, Pairs: group.Select(item => (item.Left, item.Right)).ToArray())).ToArray();
        return same.Length > 1 && code is ComparabilityCode.PartsDiffer or ComparabilityCode.VariantsDiffer
            ? [SideText.DividedBy(code, found.SelectMany(item => new[] { (Name: item.Finding.LeftName, Member: item.Left), (Name: item.Finding.RightName, Member: item.Right) })
                .Distinct()
                .GroupBy(item => item.Name)
                .OrderBy(side => side.Min(item => _place[item.Member]))
                .Select(side => SideText.Of(SideText.NameOf(side.Key, code), LettersOf([.. side.Select(item => item.Member).OrderBy(member => _place[member])]))))]
            : same.Select(one => SideText.Of(
                DisplayText.Of(one.Finding.Sentence),
                IsOfOneSide(one.Finding) ? LettersOf([.. one.Pairs.Select(pair => one.Finding.Left is null ? pair.Right : pair.Left).Distinct().OrderBy(member => _place[member])]) : PairsText(one.Pairs)));
    }

    private static bool IsOfOneSide(ComparabilityFinding finding) =>
        (finding.Left is null) != (finding.Right is null)
        && finding.Code is ComparabilityCode.NoValue or ComparabilityCode.NotOneNumber or ComparabilityCode.BoundaryChangeWithin or ComparabilityCode.BoundariesConverted or ComparabilityCode.Censored or ComparabilityCode.Imprecise;

    // Every pair of one set with another is written as the two sets.
    private string PairsText((int Left, int Right)[] pairs)
    {
        int[] left = [.. pairs.Select(pair => pair.Left).Distinct().OrderBy(member => _place[member])];
        int[] right = [.. pairs.Select(pair => pair.Right).Distinct().OrderBy(member => _place[member])];
        return pairs.Length > 1 && left.Length * right.Length == pairs.Length
            ? $"{LettersOf(left)} – {LettersOf(right)}"
            : string.Join(", ", pairs.Select(pair => $"{LetterOf(pair.Left)}–{LetterOf(pair.Right)}"));
    }

    private string LettersOf(int[] members) => string.Join(", ", members.Select(LetterOf));

    private string LetterOf(int member) => Letters.Of(_place[member]);
}
