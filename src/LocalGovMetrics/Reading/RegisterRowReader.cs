using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Reading;

/// <summary>Reads the cells of units and changes; what cannot be read becomes an error of its cell.</summary>
internal sealed class RegisterRowReader(RegisterColumns columns, List<Diagnostic> errors)
{
    private const char Separator = ';';
    private const char WeightSign = '=';

    public AdministrativeUnit? ReadUnit(TextRow row)
    {
        UnitId? id = ReadId(row, RegisterColumn.Unit, isNeeded: true);
        LocalizedName? name = ReadName(row);
        UnitKind? kind = ReadKind(row);
        UnitId? parent = ReadId(row, RegisterColumn.Parent, isNeeded: false);
        LocalDate? last = ReadDay(row, RegisterColumn.ValidTo);
        if (id?.ValidFrom is { } first && last < first)
        {
            Refuse(row, RegisterColumn.ValidTo, Language.Said("tableNote.unitEndsBeforeStarts"));
            return null;
        }

        return id is null || name is null || kind is null
            ? null
            : new AdministrativeUnit { Id = id, Name = name, OtherNames = Parts(row, RegisterColumn.OtherNames), Kind = kind.Value, Parent = parent, ValidTo = last };
    }

    public UnitId? ReadId(TextRow row, RegisterColumn column, bool isNeeded)
    {
        string text = columns.Cell(row, column);
        if (text.Length == 0 && !isNeeded)
        {
            return null;
        }

        if (!UnitId.TryParse(text, out UnitId? id))
        {
            Refuse(row, column, Language.Said("tableNote.expectedIdentitySuchAsGso"));
        }

        return id;
    }

    public LocalizedName? ReadName(TextRow row)
    {
        KeyValuePair<string, string>[] names =
        [
            .. new[] { KeyValuePair.Create("vi", columns.Cell(row, RegisterColumn.NameVi)), KeyValuePair.Create("en", columns.Cell(row, RegisterColumn.NameEn)) }
                .Where(name => name.Value.Length > 0),
        ];
        if (names.Length == 0)
        {
            Refuse(row, RegisterColumn.NameVi, Language.Said("tableNote.expectedName"));
            return null;
        }

        return new LocalizedName(names);
    }

    public UnitKind? ReadKind(TextRow row)
    {
        if (CanonicalText.TryParseName(columns.Cell(row, RegisterColumn.Kind), out UnitKind kind))
        {
            return kind;
        }

        Refuse(row, RegisterColumn.Kind, Language.Said("tableNote.expectedKindUnit", string.Join(", ", Enum.GetValues<UnitKind>().Select(CanonicalText.FormatName))));
        return null;
    }

    public KnownDate? ReadDate(TextRow row)
    {
        if (KnownDate.TryParse(columns.Cell(row, RegisterColumn.Date), out KnownDate date))
        {
            return date;
        }

        Refuse(row, RegisterColumn.Date, Language.Said("tableNote.expectedDate20250701"));
        return null;
    }

    public LegalAct? ReadAct(TextRow row)
    {
        string? number = Text(row, RegisterColumn.Act);
        string? issuer = Text(row, RegisterColumn.Issuer);
        LocalDate? day = ReadDay(row, RegisterColumn.ActDate);
        if (number is null && issuer is null)
        {
            if (columns.Cell(row, RegisterColumn.ActDate).Length > 0)
            {
                Refuse(row, RegisterColumn.ActDate, Language.Said("tableNote.thereDateActButNeither"));
            }

            return null;
        }

        return new LegalAct(number, issuer, day);
    }

    public IReadOnlyList<LinkWeight>? ReadWeights(TextRow row)
    {
        List<LinkWeight> weights = [];
        foreach (string part in Parts(row, RegisterColumn.Weights))
        {
            int sign = part.LastIndexOf(WeightSign);
            string name = sign < 0 ? string.Empty : part[..sign].Trim();
            if (name.Length == 0 || !CanonicalText.TryParseDecimal(part.AsSpan(sign + 1).Trim(), out decimal amount) || amount < 0 || weights.Exists(weight => weight.Name == name))
            {
                Refuse(row, RegisterColumn.Weights, "Expected weights, each once, with an amount of 0 or more: population=5574; area=4.5.");
                return null;
            }

            weights.Add(new LinkWeight(name, amount));
        }

        return weights;
    }

    public IReadOnlyList<WeightShare>? ReadShares(TextRow row)
    {
        List<WeightShare> shares = [];
        foreach (string part in Parts(row, RegisterColumn.Shares))
        {
            int sign = part.LastIndexOf(WeightSign);
            string name = sign < 0 ? string.Empty : part[..sign].Trim();
            if (name.Length == 0 || !CanonicalText.TryParseDecimal(part.AsSpan(sign + 1).Trim(), out decimal share) || share is < 0 or > 1 || shares.Exists(other => other.Weight == name))
            {
                Refuse(row, RegisterColumn.Shares, "Expected parts, each once, from 0 to 1: population=0.25; area=0.4.");
                return null;
            }

            shares.Add(new WeightShare(name, share));
        }

        return shares;
    }

    public ReceiverState? ReadReceiver(TextRow row)
    {
        string text = columns.Cell(row, RegisterColumn.Receiver);
        if (text.Length == 0)
        {
            return ReceiverState.NotStated;
        }

        if (CanonicalText.TryParseName(text, out ReceiverState state))
        {
            return state;
        }

        Refuse(row, RegisterColumn.Receiver, Language.Said("tableNote.expectedNewOrExisting"));
        return null;
    }

    /// <summary>The place among the changes of the day; null where none is said, 0 where it cannot be read.</summary>
    public int? ReadSequence(TextRow row)
    {
        string text = columns.Cell(row, RegisterColumn.Sequence);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place >= 1)
        {
            return place;
        }

        Refuse(row, RegisterColumn.Sequence, Language.Said("tableNote.expectedWholeNumber1Or"));
        return 0;
    }

    public string? Text(TextRow row, RegisterColumn column) => columns.Cell(row, column) is { Length: > 0 } text ? text : null;

    public void Refuse(TextRow row, RegisterColumn column, string message) => errors.Add(columns.Error(row, column, message));

    private LocalDate? ReadDay(TextRow row, RegisterColumn column)
    {
        string text = columns.Cell(row, column);
        if (text.Length == 0)
        {
            return null;
        }

        if (LocalDateConverter.TryParse(text, out LocalDate day))
        {
            return day;
        }

        Refuse(row, column, Language.Said("tableNote.expectedIsoDateSuchAs"));
        return null;
    }

    private string[] Parts(TextRow row, RegisterColumn column) => columns.Cell(row, column).Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
