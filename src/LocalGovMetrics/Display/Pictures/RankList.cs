using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>Units in the order of their ranks, each rank with the ranks that the print leaves open.</summary>
internal sealed record RankList : Picture
{
    /// <summary>How many units are drawn one by one; of more, the first and the last, and how many lie between.</summary>
    private const int MostDrawn = 60;

    /// <summary>Gets what is ranked: measure, unit of measure and direction.</summary>
    public DisplayText Of { get; init; } = DisplayText.Empty;

    public IReadOnlyList<RankedUnit> Units
    {
        get;
        init => field = ValueList.From(value, nameof(Units));
    } = ValueList<RankedUnit>.Empty;

    /// <summary>Gets the reservations and why units have no rank; they refer to units by letter.</summary>
    public IReadOnlyList<DisplayText> Reservations
    {
        get;
        init => field = ValueList.From(value, nameof(Reservations));
    } = ValueList<DisplayText>.Empty;

    private protected override bool HasNotesBeside => true;

    private int Last => Units.Select(unit => unit.Worst ?? 0).DefaultIfEmpty().Max();

    private IEnumerable<RankedUnit> Head => Units.Count > MostDrawn ? Units.Take(MostDrawn / 2) : Units;

    private IEnumerable<RankedUnit> Tail => Units.Count > MostDrawn ? Units.Skip(Units.Count - (MostDrawn / 2)) : [];

    public override DisplayTable ToTable() => new(
        Title,
        [new DisplayColumn(DisplayText.Empty), new DisplayColumn(DisplayHeadings.Unit) { IsName = true }, DisplayColumn.Number("tool.rank"), DisplayColumn.Number("tool.printedValue")],
        [.. Head.Select(RowOf), .. Units.Count > MostDrawn ? [MiddleRow()] : Array.Empty<DisplayRow>(), .. Tail.Select(RowOf)])
    {
        Notes = [Of, .. Reservations],
    };

    internal override void Draw(Sheet sheet)
    {
        sheet.Bottom = sheet.IsPart ? sheet.Bottom : sheet.Write(0, sheet.Bottom, Lettering.Wrap(sheet.Say(Of), sheet.Width, Sheet.Small), Sheet.Small, "q") + 4;
        double names = sheet.IsNarrow ? 0 : Math.Floor(sheet.Width * 0.36);
        double facts = sheet.IsNarrow ? 0 : Math.Floor(sheet.Width * 0.2);
        double end = Lettering.Width(sheet.Say(DisplayNumbers.Whole(Last)), 11) / 2;
        double from = names + (sheet.IsNarrow ? 8 : 24);
        double to = sheet.Width - facts - Math.Max(end, 8);
        Scale scale = new(1, Math.Max(2, Last), 1, from, to);
        if (Last > 0)
        {
            DrawAxis(sheet, scale);
        }

        foreach (RankedUnit unit in Head)
        {
            Draw(sheet, unit, scale, names, facts);
        }

        if (Units.Count > MostDrawn)
        {
            sheet.Bottom = sheet.Write(0, sheet.Bottom + 4, Lettering.Wrap(sheet.Say(Between()), sheet.Width, Sheet.Small), Sheet.Small, "q") + 4;
        }

        foreach (RankedUnit unit in Tail)
        {
            Draw(sheet, unit, scale, names, facts);
        }

        IReadOnlyList<DisplayText> told = sheet.IsPart ? [] : Reservations;
        sheet.Bottom += told.Count > 0 ? 6 : 0;
        foreach (DisplayText reservation in told)
        {
            sheet.Bottom = sheet.Write(0, sheet.Bottom, Lettering.Wrap(sheet.Say(reservation), sheet.Width, Sheet.Small), Sheet.Small, "q");
        }
    }

    private static DisplayRow RowOf(RankedUnit unit) =>
        [DisplayCell.Verbatim(unit.Letter), DisplayCell.Verbatim(unit.Name), new DisplayCell(unit.RankText), new DisplayCell(unit.Printed)];

    private DisplayRow MiddleRow() => [DisplayCell.Empty, new DisplayCell(Between()), DisplayCell.Empty, DisplayCell.Empty];

    private DisplayText Between() => DisplayText.Keyed("picture.unitsBetween", Units.Count - (2 * (MostDrawn / 2)));

    private static void DrawAxis(Sheet sheet, Scale scale)
    {
        double y = sheet.Bottom + Lettering.LineHeight(11) + 2;
        sheet.Write(scale.From, sheet.Bottom, "1", 11, "q", Anchor.Middle);
        sheet.Write(scale.To, sheet.Bottom, sheet.Say(DisplayNumbers.Whole((int)scale.High)), 11, "q", Anchor.Middle);
        sheet.Line(scale.From, y, scale.To, y, "axis");
        sheet.Bottom = y + 2;
    }

    private static void Draw(Sheet sheet, RankedUnit unit, Scale scale, double names, double facts)
    {
        double top = sheet.Bottom + 3;
        double line = Lettering.LineHeight(Sheet.Text);
        string name = sheet.Say(DisplayText.Verbatim(unit.Letter.Length > 0 ? $"{unit.Letter} {unit.Name}" : unit.Name));
        string fact = string.Join("; ", ((string[])[sheet.Say(unit.RankText), sheet.Say(unit.Printed)]).Where(text => text.Length > 0));
        double middle;
        if (sheet.IsNarrow)
        {
            double below = sheet.Write(0, top, Lettering.Wrap(name, sheet.Width, Sheet.Text), Sheet.Text);
            below = sheet.Write(0, below, Lettering.Wrap(fact, sheet.Width, Sheet.Small), Sheet.Small, "q");
            middle = below + 8;
            sheet.Bottom = unit.Best is null ? below + 2 : below + 16;
        }
        else
        {
            double left = sheet.Write(0, top, Lettering.Wrap(name, names, Sheet.Text), Sheet.Text);
            double right = sheet.Write(sheet.Width - facts + 14, top, Lettering.Wrap(fact, facts - 14, Sheet.Small), Sheet.Small);
            middle = top + (line / 2);
            sheet.Bottom = Math.Max(left, right) + 2;
        }

        if (unit is not { Best: { } best, Worst: { } worst })
        {
            return;
        }

        sheet.Line(scale.From, middle, scale.To, middle, "axis");
        if (worst > best)
        {
            (double from, double to) = (scale.At((double)best), scale.At((double)worst));
            sheet.Line(from, middle, to, middle, "mark");
            sheet.Line(from, middle - 5, from, middle + 5, "edge");
            sheet.Line(to, middle - 5, to, middle + 5, "edge");
        }

        if (unit.Rank is { } rank)
        {
            sheet.Circle(scale.At(rank), middle, 4.5, unit.IsTied ? "ring" : "bar");
        }
    }
}

/// <summary>One unit of a list of ranks.</summary>
internal sealed record RankedUnit
{
    public required string Name { get; init; }

    /// <summary>Gets the value as printed.</summary>
    public DisplayText Printed { get; init; } = DisplayText.Empty;

    /// <summary>Gets the rank at face value, or null where there is none; ties of fractional ranks are no whole numbers.</summary>
    public double? Rank { get; init; }

    /// <summary>Gets the best rank that the print leaves open, or null where there is none.</summary>
    public int? Best { get; init; }

    public int? Worst { get; init; }

    /// <summary>Gets a value indicating whether another unit has the same rank.</summary>
    public bool IsTied { get; init; }

    /// <summary>Gets the rank, the ranks, or why there is none, in words.</summary>
    public DisplayText RankText { get; init; } = DisplayText.Empty;

    /// <summary>Gets the letter by which reservations refer to the unit.</summary>
    public string Letter { get; init; } = string.Empty;
}
