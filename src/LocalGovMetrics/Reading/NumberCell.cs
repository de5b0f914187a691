using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>A cell that holds a number, as the inference sees it.</summary>
internal sealed class NumberCell
{
    public required NumberRow Row { get; init; }

    /// <summary>Gets the name of the column as printed.</summary>
    public required string Column { get; init; }

    /// <summary>Gets the year of the number where the column or the period tells it, else null.</summary>
    public int? Year { get; init; }

    /// <summary>Gets what columns of different rows compare by: target, actual, base, or the year.</summary>
    public required string Place { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<NumberToken> Tokens { get; init; }

    /// <summary>Gets the unit of the number, or null.</summary>
    public MeasureUnit? MeasureUnit { get; init; }

    /// <summary>Gets a value indicating whether the number is a level, which compares with the other levels of its row.</summary>
    public bool IsLevel { get; init; }

    /// <summary>Gets the ambiguous mark, or 0 where the cell can be read in one way only.</summary>
    public char Mark { get; init; }

    /// <summary>Gets or sets the number, in base units: known where there is one reading, or once decided.</summary>
    public decimal? Known { get; set; }

    /// <summary>Gets the number in base units where the mark is the decimal mark.</summary>
    public decimal? AsDecimal { get; init; }

    /// <summary>Gets the number in base units where the mark groups.</summary>
    public decimal? AsGrouped { get; init; }

    /// <summary>Gets or sets what was decided, or null.</summary>
    public NumberDecision? Decision { get; set; }

    public bool IsOpen => Mark != '\0' && Decision is null;

    /// <summary>Tells whether two numbers are of one family of units, so that their sizes compare.</summary>
    public bool ComparesWith(NumberCell other) =>
        IsLevel
        && other.IsLevel
        && (MeasureUnit is null ? other.MeasureUnit is null : other.MeasureUnit is not null && MeasureUnit.IsConvertibleTo(other.MeasureUnit));
}

/// <summary>A row, as the inference sees it.</summary>
internal sealed class NumberRow
{
    private Dictionary<string, NumberCell>? _byPlace;
    private ILookup<int, NumberCell>? _byYear;

    public List<NumberCell> Cells { get; } = [];

    public NumberRow? Parent { get; set; }

    public List<NumberRow> Children { get; } = [];

    /// <summary>Gets the printed growth columns: from the first year to the last, and the yearly factor they tell.</summary>
    public List<(int From, int To, double Factor)> Growth { get; } = [];

    /// <summary>Gets the tokens of printed growth, whose marks are evidence too.</summary>
    public List<NumberToken> GrowthTokens { get; } = [];

    /// <summary>Finds the cell at a place, once all cells are read; every place holds one.</summary>
    public NumberCell? At(string place)
    {
        _byPlace ??= Cells.ToDictionary(cell => cell.Place, StringComparer.Ordinal);
        return _byPlace.GetValueOrDefault(place);
    }

    /// <summary>Finds the cells of a year, once all cells are read.</summary>
    public IEnumerable<NumberCell> OfYear(int year)
    {
        _byYear ??= Cells.Where(cell => cell.Year is not null).ToLookup(cell => cell.Year.GetValueOrDefault());
        return _byYear[year];
    }
}

/// <summary>How an ambiguous mark is to be read, and why.</summary>
/// <param name="MarkIsDecimal">Whether the mark is the decimal mark; else it groups.</param>
/// <param name="Why">What decided, in English.</param>
internal sealed record NumberDecision(bool MarkIsDecimal, string Why);
