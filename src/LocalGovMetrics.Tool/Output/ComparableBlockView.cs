using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;
using LocalGovMetrics.Tool.Comparing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of one indicator: its values under letters, the pairs of each kind, and each thing found with the pairs that it concerns.</summary>
internal sealed class ComparableBlockView
{
    private const int Letters = 26;
    private const int MostPairs = 12;

    private static readonly ComparabilityKind[] Order = [ComparabilityKind.Comparable, ComparabilityKind.WithReservations, ComparabilityKind.NotComparable];

    private readonly Wording _wording;
    private readonly Dictionary<int, int> _place;
    private readonly ComparabilityBlock _block;
    private readonly ComparandPair[]? _pairs;

    public ComparableBlockView(ComparedRows compared, ComparabilityBlock block, Wording wording)
    {
        _wording = wording;
        _place = block.Members.Select(KeyValuePair.Create<int, int>).ToDictionary();
        _block = block;
        _pairs = ComparedRows.AreFew(block) ? [.. block.Pairs()] : null;
        Title = block.Name.In(wording.Language);
        Values = new DisplayTable(
            DisplayText.Empty,
            [new DisplayColumn(DisplayText.Empty), Tables.Name(wording.AdministrativeUnit), Tables.Text(wording.Indicator), Tables.Text(wording.PeriodOfTime), Tables.Text(wording.Actual), Tables.Text(wording.SourceHeading)],
            [.. block.Members.Select(member => Tables.Row(CellsOf(compared.Rows[member], LetterOf(member))))]);
    }

    public string Title { get; }

    public DisplayTable Values { get; }

    /// <summary>Gets the pairs of each kind, such as <c>A–B, A–C</c>; kinds without pairs are left out, and of many it says how many.</summary>
    public IEnumerable<(ComparabilityKind Kind, string Pairs)> Kinds => _pairs is { } pairs ? KindsOf(pairs)
        : from kind in Order
          let count = _block.CountOf(kind)
          where count > 0
          select (kind, _wording.Pairs(count));

    /// <summary>Gets each refusal and reservation once, refusals first, with the values that it concerns; of many pairs with their number and an example.</summary>
    public IEnumerable<(ComparabilitySeverity Severity, string Sentence)> Findings => _pairs is { } pairs ? FindingsOf(pairs)
        : from pair in _block.ClassPairs().Select(pair => (pair.Example, pair.Pairs)).Concat(_block.PairsOfOneUnit().Select(pair => (Example: pair, Pairs: 1L)))
          from finding in pair.Example.Outcome.Findings
          where finding.Severity != ComparabilitySeverity.Note
          group (Finding: finding, pair.Example, pair.Pairs) by (finding.Severity, finding.Code) into code
          orderby code.Key.Severity descending, code.Key.Code
          let first = code.First()
          select (code.Key.Severity, $"{first.Finding.Sentence(_wording.Language)} ({LetterOf(first.Example.Left)}–{LetterOf(first.Example.Right)}; {_wording.Pairs(code.Sum(one => one.Pairs))})");

    private IEnumerable<(ComparabilityKind Kind, string Pairs)> KindsOf(ComparandPair[] all) =>
        from kind in Order
        let pairs = all.Where(pair => pair.Outcome.Kind == kind).Select(pair => (pair.Left, pair.Right)).ToArray()
        where pairs.Length > 0
        select (kind, kind == ComparabilityKind.NotComparable && pairs.Length > MostPairs ? pairs.Length == all.Length ? _wording.AllPairs(pairs.Length) : _wording.AllOtherPairs(pairs.Length) : PairsText(pairs));

    private IEnumerable<(ComparabilitySeverity Severity, string Sentence)> FindingsOf(ComparandPair[] all) =>
        from pair in all
        from finding in pair.Outcome.Findings
        where finding.Severity != ComparabilitySeverity.Note
        let isMirrored = string.CompareOrdinal(finding.Left, finding.Right) > 0
        group (Finding: isMirrored ? finding.Mirror() : finding, Left: isMirrored ? pair.Right : pair.Left, Right: isMirrored ? pair.Left : pair.Right) by (finding.Severity, finding.Code) into code
        orderby code.Key.Severity descending, code.Key.Code
        from sentence in SentencesOf(code.Key.Code, [.. code])
        select (code.Key.Severity, sentence);

    private static string[] CellsOf(ComparedRow row, string letter) =>
    [
        letter,
        row.Comparand.UnitLabel,
        row.Comparand.Indicator.Code,
        row.Comparand.Period.ToString(),
        PrintedText.Of(row.Comparand),
        $"{row.Source}{(row.Row.Number is { } number ? " " + number : string.Empty)}",
    ];

    // Parts and variants divide the values: said once, with the values of each.
    private IEnumerable<string> SentencesOf(ComparabilityCode code, (ComparabilityFinding Finding, int Left, int Right)[] found)
    {
        var same = found.GroupBy(item => item.Finding).Select(group => (Finding: group.Key, Pairs: group.Select(item => (item.Left, item.Right)).ToArray())).ToArray();
        return same.Length > 1 && code is ComparabilityCode.PartsDiffer or ComparabilityCode.VariantsDiffer
            ? [_wording.DividedBy(code, string.Join("; ", found.SelectMany(item => new[] { (Name: item.Finding.LeftName, Member: item.Left), (Name: item.Finding.RightName, Member: item.Right) })
                .Distinct()
                .GroupBy(item => item.Name)
                .OrderBy(side => side.Min(item => _place[item.Member]))
                .Select(side => $"{side.Key?.In(_wording.Language) ?? _wording.PlainSide(code)} ({LettersOf([.. side.Select(item => item.Member).OrderBy(member => _place[member])])})")))]
            : same.Select(one => $"{one.Finding.Sentence(_wording.Language)} ({(IsOfOneSide(one.Finding) ? LettersOf([.. one.Pairs.Select(pair => one.Finding.Left is null ? pair.Right : pair.Left).Distinct().OrderBy(member => _place[member])]) : PairsText(one.Pairs))})");
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

    private string LetterOf(int member)
    {
        int place = _place[member];
        string letter = ((char)('A' + (place % Letters))).ToString();
        return place < Letters ? letter : FormattableString.Invariant($"{letter}{place / Letters}");
    }
}
