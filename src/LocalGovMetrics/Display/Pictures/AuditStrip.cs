using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>Derived numbers in the order in which they stand, each a tick of its class: where errors stand together, it shows.</summary>
internal sealed record AuditStrip : Picture
{
    private const double SignSize = 10;

    public IReadOnlyList<AuditTick> Ticks
    {
        get;
        init => field = ValueList.From(value, nameof(Ticks));
    } = ValueList<AuditTick>.Empty;

    // Neighbours that say the same are one row: from here to there.
    public override DisplayTable ToTable()
    {
        List<DisplayRow> rows = [];
        int start = 0;
        for (int i = 1; i <= Ticks.Count; i++)
        {
            if (i == Ticks.Count || !Ticks[i].SaysTheSameAs(Ticks[start]))
            {
                string range = i - start == 1 ? FormattableString.Invariant($"{start + 1}") : FormattableString.Invariant($"{start + 1}–{i}");
                rows.Add([DisplayCell.Verbatim(range), new DisplayCell(Ticks[start].Word, Ticks[start].Mark), new DisplayCell(Ticks[start].Of)]);
                start = i;
            }
        }

        return new DisplayTable(Title, [DisplayColumn.Text("tool.number") with { IsName = true }, DisplayColumn.Text("claimCheck.finding"), DisplayColumn.Text("claimCheck.claim")], rows);
    }

    internal override void Draw(Sheet sheet)
    {
        const double Tall = 22;
        const double Pitch = 13;
        (DisplayText Word, DisplayMark Mark, int Count)[] classes = [.. Ticks.GroupBy(tick => (tick.Word, tick.Mark)).Select(same => (same.Key.Word, same.Key.Mark, same.Count()))];
        foreach ((DisplayText word, DisplayMark mark, int count) in classes)
        {
            string text = FormattableString.Invariant($"{count} ") + sheet.Say(word);
            double sign = Lettering.Width(mark.Sign() + " ", Sheet.Small);
            IReadOnlyList<string> lines = Lettering.Wrap(text, sheet.Width - sign, Sheet.Small);
            sheet.Write(0, sheet.Bottom, lines[0], Sheet.Small, mark: mark);
            sheet.Bottom = sheet.Write(sign, sheet.Bottom + Lettering.LineHeight(Sheet.Small), [.. lines.Skip(1)], Sheet.Small);
        }

        double numbers = Lettering.Width(FormattableString.Invariant($"{Ticks.Count} "), Sheet.Small);
        int perLine = Math.Max(1, Math.Min(50, (int)((sheet.Width - numbers) / Pitch) / 5 * 5));
        for (int first = 0; first < Ticks.Count; first += perLine)
        {
            double top = sheet.Bottom + 8;
            int end = Math.Min(first + perLine, Ticks.Count);
            sheet.Write(0, top + 5, FormattableString.Invariant($"{first + 1}"), Sheet.Small, "q");
            for (int i = first; i < end; i++)
            {
                Draw(sheet, Ticks[i], numbers + ((i - first) * Pitch), top, Tall, Pitch);
            }

            sheet.Bottom = top + Tall + (Ticks.Skip(first).Take(end - first).All(tick => tick.IsQuiet) ? 0 : Lettering.LineHeight(SignSize));
        }
    }

    // What follows is low; what does not stands out by its height, and has its sign below it.
    private static void Draw(Sheet sheet, AuditTick tick, double x, double top, double tall, double pitch)
    {
        double middle = x + (pitch / 2);
        if (tick.IsQuiet)
        {
            sheet.Rectangle(middle - 2, top + tall - 7, 4, 7, "bar");
            return;
        }

        sheet.Rectangle(middle - 3, top, 6, tall, Sheet.ColourOf(tick.Mark));
        sheet.Write(middle, top + tall, string.Empty, SignSize, anchor: Anchor.Middle, mark: tick.Mark);
    }
}

/// <summary>One derived number of a strip.</summary>
internal sealed record AuditTick
{
    /// <summary>Gets the class, in words.</summary>
    public required DisplayText Word { get; init; }

    public required DisplayMark Mark { get; init; }

    /// <summary>Gets what was printed where, if it does not follow; else nothing.</summary>
    public DisplayText Of { get; init; } = DisplayText.Empty;

    /// <summary>Gets a value indicating whether there is nothing to be seen to: the number follows.</summary>
    [JsonIgnore]
    public bool IsQuiet => Mark is DisplayMark.Met or DisplayMark.None;

    public bool SaysTheSameAs(AuditTick other) => Mark == other.Mark && Word == other.Word && Of == DisplayText.Empty && other.Of == DisplayText.Empty;
}
