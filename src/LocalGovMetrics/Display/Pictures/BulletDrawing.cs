using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>Draws a bullet list: name, bar and verdict beside one another, or below one another where there is little room.</summary>
internal sealed class BulletDrawing(BulletList list, Sheet sheet)
{
    private const double Gap = 18;
    private const double Band = 16;
    private const double Bar = 6;
    private const double Tick = 11;
    private const double Indent = 14;
    private const double Glyph = 26;

    public void Draw()
    {
        Legend();
        foreach (BulletRow row in list.Rows)
        {
            sheet.Line(0, sheet.Bottom, sheet.Width, sheet.Bottom, "axis");
            Draw(row);
        }

        sheet.Bottom += list.Notes.Count > 0 && list.Rows.Count > 0 ? 4 : 0;
        foreach (DisplayText note in list.Notes)
        {
            sheet.Bottom = sheet.Write(0, sheet.Bottom, Lettering.Wrap(sheet.Say(note), sheet.Width, Sheet.Small), Sheet.Small, "q");
        }
    }

    private void Draw(BulletRow row)
    {
        double top = sheet.Bottom + 6;
        double indent = Indent * Math.Min(row.Level, 3);
        if (sheet.IsNarrow)
        {
            double below = WriteName(row, indent, top, sheet.Width - indent);
            below = row.Plan is null ? below : DrawBar(row, 0, sheet.Width, below + 4);
            sheet.Bottom = WriteFacts(row, 0, sheet.Width, below + 2) + 6;
            return;
        }

        double names = Math.Floor(sheet.Width * 0.33);
        double bars = Math.Floor(sheet.Width * 0.31);
        double facts = names + bars + (2 * Gap);
        double bottom = WriteName(row, indent, top, names - indent);
        bottom = Math.Max(bottom, row.Plan is null ? top : DrawBar(row, names + Gap, bars, top + 2));
        sheet.Bottom = Math.Max(bottom, WriteFacts(row, facts, sheet.Width - facts, top)) + 6;
    }

    private double WriteName(BulletRow row, double x, double y, double width)
    {
        string name = sheet.Say(DisplayText.Verbatim(row.Number.Length > 0 ? $"{row.Number}. {row.Name}" : row.Name));
        double below = sheet.Write(x, y, Lettering.Wrap(name, width, Sheet.Text), Sheet.Text);
        return row.Of.Length == 0 ? below : sheet.Write(x, below, Lettering.Wrap(sheet.Say(DisplayText.Verbatim(row.Of)), width, Sheet.Small), Sheet.Small, "q");
    }

    private double WriteFacts(BulletRow row, double x, double width, double y)
    {
        y = WriteMarked(x, y, width, row.Mark, sheet.Say(row.Verdict), "s");
        string why = row.Plan is null ? sheet.Say(row.Why) : string.Empty;
        bool isToldBelow = why.Length > 0 && row.Reported.Length > 0;
        if (row.Reported.Length > 0 && !isToldBelow)
        {
            y = WriteMarked(x, y, width, DisplayMark.Disagrees, sheet.Say("tool.reportSays", row.Reported), string.Empty);
        }

        string[] facts =
        [
            .. row.Target.Length > 0 ? [sheet.Say("picture.target", row.Target)] : Array.Empty<string>(),
            .. row.Actual.Length > 0 ? [sheet.Say("picture.actual", row.Actual)] : Array.Empty<string>(),
            .. sheet.Say(row.Judged) is { Length: > 0 } judged ? [sheet.Say("picture.judgedAs", judged)] : Array.Empty<string>(),
            .. sheet.Say(row.Attainment) is { Length: > 0 } attainment ? [sheet.Say("picture.attained", attainment)] : Array.Empty<string>(),
        ];
        y = sheet.Write(x, y, Lettering.Wrap(string.Join("; ", facts), width, Sheet.Small), Sheet.Small);
        return why.Length > 0 ? WriteMarked(x, y, width, isToldBelow ? DisplayMark.Disagrees : DisplayMark.None, why, string.Empty) : y;
    }

    private double WriteMarked(double x, double y, double width, DisplayMark mark, string text, string style)
    {
        bool isStrong = style == "s";
        double size = isStrong ? Sheet.Text : Sheet.Small;
        double sign = mark == DisplayMark.None ? 0 : Lettering.Width(mark.Sign() + " ", size, isStrong);
        IReadOnlyList<string> lines = Lettering.Wrap(text, width - sign, size, isStrong);
        sheet.Write(x, y, lines[0], size, style, mark: mark);
        return sheet.Write(x + sign, y + Lettering.LineHeight(size), [.. lines.Skip(1)], size, style);
    }

    private double DrawBar(BulletRow row, double x, double width, double y)
    {
        BulletScale made = BulletScale.Of(row, x, x + width);
        Scale scale = made.Scale;
        double middle = y + (Band / 2);
        sheet.Line(x, y + Band, x + width, y + Band, "axis");
        DrawPlan(row.Plan!.Value, scale, y);
        DrawActual(row, made, middle);
        double labels = y + Band + 2;
        (string low, string high) = (sheet.Say(scale.Say(scale.Low)), sheet.Say(scale.Say(scale.High)));
        sheet.Write(x, labels, low, Tick, "q");
        sheet.Write(x + width, labels, high, Tick, "q", Anchor.End);
        if (scale.Low < 0 && scale.High > 0)
        {
            double zero = scale.At(0d);
            sheet.Line(zero, y, zero, y + Band + 3, "axis");
            bool hasRoom = zero - x > Lettering.Width(low, Tick) + Tick && x + width - zero > Lettering.Width(high, Tick) + Tick;
            sheet.Write(zero, labels, hasRoom ? "0" : string.Empty, Tick, "q", Anchor.Middle);
        }

        return labels + Lettering.LineHeight(Tick);
    }

    private void DrawPlan(Interval plan, Scale scale, double y)
    {
        if (plan is { Low: { } low, High: { } high } && low == high)
        {
            sheet.Line(scale.At(low), y - 3, scale.At(low), y + Band + 3, "mark");
            return;
        }

        double from = plan.Low is { } least ? scale.At(least) : scale.From;
        double to = plan.High is { } most ? scale.At(most) : scale.To;
        sheet.Rectangle(from, y, to - from, Band, "band");
        foreach (decimal end in ((decimal?[])[plan.Low, plan.High]).OfType<decimal>())
        {
            sheet.Line(scale.At(end), y - 2, scale.At(end), y + Band + 2, "edge");
        }

        if (plan.High is null)
        {
            sheet.Arrow(scale.To, y + 4, pointsRight: true);
        }

        if (plan.Low is null)
        {
            sheet.Arrow(scale.From, y + 4, pointsRight: false);
        }
    }

    private void DrawActual(BulletRow row, BulletScale made, double middle)
    {
        Scale scale = made.Scale;
        decimal? tip = row.Value ?? row.Possible?.Low;
        if (tip is { } value)
        {
            double at = scale.At(value);
            if (made.IsFromZero)
            {
                double zero = scale.At(0d);
                sheet.Rectangle(Math.Min(zero, at), middle - (Bar / 2), Math.Max(1.5, Math.Abs(at - zero)), Bar, "bar");
            }
            else if (row.Value is not null)
            {
                sheet.Circle(at, middle, 4.5, "bar");
            }
        }

        if (row.Possible is not { } set)
        {
            return;
        }

        double low = set.Low is { } least ? scale.At(least) : scale.From;
        double high = set.High is { } most ? scale.At(most) : scale.To;
        if (high - low < 6)
        {
            return;
        }

        sheet.Line(low, middle, high, middle, "dash");
        Cap(set.Low is not null, low, middle, pointsRight: false);
        Cap(set.High is not null, high, middle, pointsRight: true);
    }

    private void Cap(bool isClosed, double x, double y, bool pointsRight)
    {
        if (isClosed)
        {
            sheet.Line(x, y - 4, x, y + 4, "edge");
        }
        else
        {
            sheet.Arrow(x, y, pointsRight);
        }
    }

    private void Legend()
    {
        BulletRow[] drawn = [.. list.Rows.Where(row => row.Plan is not null)];
        if (drawn.Length == 0)
        {
            return;
        }

        (string Key, Action<double, double> Glyph, bool IsUsed)[] keys =
        [
            ("picture.keyActual", (x, y) => sheet.Rectangle(x, y - (Bar / 2), Glyph - 6, Bar, "bar"), Array.Exists(drawn, row => BulletScale.Of(row, 0, 100).IsFromZero && row.Value is not null)),
            ("picture.keyDot", (x, y) => sheet.Circle(x + 10, y, 4.5, "bar"), Array.Exists(drawn, row => !BulletScale.Of(row, 0, 100).IsFromZero)),
            ("picture.keyPoint", (x, y) => sheet.Line(x + 10, y - 9, x + 10, y + 9, "mark"), Array.Exists(drawn, row => row.Plan is { Low: { } low, High: { } high } && low == high)),
            ("picture.keyRange", KeyBand, Array.Exists(drawn, row => row.Plan is { Low: { } low, High: { } high } && low != high)),
            ("picture.keyOpen", KeyOpen, Array.Exists(drawn, row => row.Plan is { Low: null } or { High: null })),
            ("picture.keyPossible", KeyPossible, Array.Exists(drawn, row => row.Value is null && row.Possible is not null)),
        ];
        double x = 0;
        double line = Lettering.LineHeight(Sheet.Small) + 4;
        foreach ((string key, Action<double, double> glyph, bool isUsed) in keys)
        {
            if (!isUsed)
            {
                continue;
            }

            IReadOnlyList<string> words = Lettering.Wrap(sheet.Say(key), sheet.Width - Glyph, Sheet.Small);
            double width = Glyph + words.Max(text => Lettering.Width(text, Sheet.Small)) + Gap;
            if (x > 0 && x + width - Gap > sheet.Width)
            {
                (x, sheet.Bottom) = (0, sheet.Bottom + line);
            }

            glyph(x, sheet.Bottom + (line / 2));
            double below = sheet.Write(x + Glyph, sheet.Bottom + 1, words, Sheet.Small);
            x = words.Count > 1 ? sheet.Width : x + width;
            sheet.Bottom = words.Count > 1 ? below - line + 4 : sheet.Bottom;
        }

        sheet.Bottom += line + 4;
    }

    private void KeyBand(double x, double y)
    {
        sheet.Rectangle(x, y - (Band / 2), Glyph - 6, Band, "band");
        sheet.Line(x, y - 9, x, y + 9, "edge");
        sheet.Line(x + Glyph - 6, y - 9, x + Glyph - 6, y + 9, "edge");
    }

    private void KeyOpen(double x, double y)
    {
        sheet.Rectangle(x, y - (Band / 2), Glyph - 6, Band, "band");
        sheet.Line(x, y - 9, x, y + 9, "edge");
        sheet.Arrow(x + Glyph - 6, y - 4, pointsRight: true);
    }

    private void KeyPossible(double x, double y)
    {
        sheet.Line(x, y, x + Glyph - 6, y, "dash");
        sheet.Arrow(x + Glyph - 6, y, pointsRight: true);
    }
}
