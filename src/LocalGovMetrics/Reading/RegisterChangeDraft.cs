using LocalGovMetrics.Languages;
using LocalGovMetrics.Units;

namespace LocalGovMetrics.Reading;

/// <summary>A change while its rows are read.</summary>
internal sealed class RegisterChangeDraft
{
    // What belongs to the change as a whole stands in its first row, and may be repeated.
    private static readonly RegisterColumn[] OfTheWhole = [RegisterColumn.Date, RegisterColumn.Act, RegisterColumn.Issuer, RegisterColumn.ActDate, RegisterColumn.Source, RegisterColumn.Note, RegisterColumn.Sequence];

    private readonly TextRow _first;
    private readonly UnitChangeKind _kind;
    private readonly RegisterRowReader _rows;
    private readonly KnownDate? _date;
    private readonly LegalAct? _act;
    private readonly int? _sequence;
    private readonly List<UnitLink> _links = [];
    private bool _isBad;

    public RegisterChangeDraft(TextRow row, UnitChangeKind kind, RegisterRowReader rows)
    {
        _first = row;
        _kind = kind;
        _rows = rows;
        _date = rows.ReadDate(row);
        _act = rows.ReadAct(row);
        _sequence = rows.ReadSequence(row);
        _isBad = _sequence == 0;
        if (HasLinks)
        {
            AddLink(row);
        }
    }

    /// <summary>Gets the line of the first row.</summary>
    public int Line => _first.Line;

    private bool HasLinks => _kind is UnitChangeKind.Merge or UnitChangeKind.Split or UnitChangeKind.Transfer or UnitChangeKind.Recode;

    /// <summary>Adds a further row of the same group.</summary>
    public void Add(TextRow row, UnitChangeKind kind)
    {
        if (kind != _kind || !HasLinks)
        {
            _isBad = true;
            _rows.Refuse(row, RegisterColumn.Group, Language.Said("tableNote.groupLineWhichAnotherChange", Line));
            return;
        }

        foreach (RegisterColumn column in OfTheWhole)
        {
            if (_rows.Text(row, column) is { } text && text != _rows.Text(_first, column))
            {
                _isBad = true;
                _rows.Refuse(row, column, Language.Said("tableNote.changeSaysSomethingElseOn", Line));
            }
        }

        AddLink(row);
    }

    /// <summary>Makes the change, or null where a row of it cannot be read.</summary>
    public UnitChange? ToChange()
    {
        if (_isBad || _date is not { } date)
        {
            return null;
        }

        try
        {
            UnitChange? change = HasLinks ? OfLinks(date) : _rows.ReadId(_first, RegisterColumn.Unit, isNeeded: true) is { } unit ? OfUnit(unit, date) : null;
            return change is null ? null : change with { Sequence = _sequence, Act = _act, Source = _rows.Text(_first, RegisterColumn.Source), Note = _rows.Text(_first, RegisterColumn.Note) };
        }
        catch (ArgumentException e)
        {
            _rows.Refuse(_first, RegisterColumn.Record, e.Message.Split(" (Parameter", 2)[0]);
            return null;
        }
    }

    private UnitChange? OfLinks(KnownDate date) => _kind switch
    {
        UnitChangeKind.Merge => new UnitMerge(_links) { Date = date },
        UnitChangeKind.Split => new UnitSplit(_links) { Date = date },
        UnitChangeKind.Transfer => new TerritoryTransfer(_links) { Date = date },
        UnitChangeKind.Creation or UnitChangeKind.Rename or UnitChangeKind.Recode or UnitChangeKind.KindChange
            or UnitChangeKind.ParentChange or UnitChangeKind.Dissolution => new UnitRecode(_links.Count == 1 ? _links[0] : throw new ArgumentException("A change of code has one row.")) { Date = date },
    };

    private UnitChange? OfUnit(UnitId unit, KnownDate date) => _kind switch
    {
        UnitChangeKind.Creation => new UnitCreation(unit) { Date = date },
        UnitChangeKind.Dissolution => new UnitDissolution(unit) { Date = date },
        UnitChangeKind.Rename => _rows.ReadName(_first) is { } name ? new UnitRename(unit, name) { Date = date } : null,
        UnitChangeKind.KindChange => _rows.ReadKind(_first) is { } kind ? new UnitKindChange(unit, kind) { Date = date } : null,
        UnitChangeKind.Merge or UnitChangeKind.Split or UnitChangeKind.Transfer or UnitChangeKind.Recode or UnitChangeKind.ParentChange => _rows.Text(_first, RegisterColumn.Parent) is null ? new UnitParentChange(unit, null) { Date = date }
            : _rows.ReadId(_first, RegisterColumn.Parent, isNeeded: true) is { } parent ? new UnitParentChange(unit, parent) { Date = date }
            : null,
    };

    private void AddLink(TextRow row)
    {
        UnitId? from = _rows.ReadId(row, RegisterColumn.Unit, isNeeded: true);
        UnitId? to = _rows.ReadId(row, RegisterColumn.To, isNeeded: true);
        IReadOnlyList<LinkWeight>? weights = _rows.ReadWeights(row);
        IReadOnlyList<WeightShare>? shares = _rows.ReadShares(row);
        ReceiverState? receiver = _rows.ReadReceiver(row);
        if (from is null || to is null || weights is null || shares is null || receiver is null)
        {
            _isBad = true;
            return;
        }

        _links.Add(new UnitLink(from, to, weights) { Shares = shares, Receiver = receiver.Value });
    }
}
