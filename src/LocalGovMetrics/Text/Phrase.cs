using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>The syntax tree of one cell: what it states in order, and what it says of the whole.</summary>
internal sealed class Phrase
{
    public List<PhraseItem> Items { get; } = [];

    public List<ReadingNote> Notes { get; } = [];

    public ReadFailure? Failure { get; set; }

    /// <summary>How firm the words say it is; the least firm of several.</summary>
    public ObservationStatus? Status { get; private set; }

    /// <summary>At which prices the words say the amount is; null where they do not say.</summary>
    public PriceBasis? Prices { get; set; }

    public Period? Scope { get; set; }

    public bool EveryYear { get; set; }

    public bool InTotal { get; set; }

    /// <summary>Whether the words say that no number settles the text.</summary>
    public bool IsStatement { get; set; }

    /// <summary>The bound that the words set on a fraction, which its number itself cannot hold.</summary>
    public Qualifier? BoundOfFraction { get; set; }

    /// <summary>Whether a number in the text reads otherwise under the other decimal mark.</summary>
    public bool IsAmbiguous { get; set; }

    /// <summary>The first printed verdict in the text.</summary>
    public ReportedVerdict Verdict { get; set; }

    public int UnknownWords => Passed.Count;

    /// <summary>The words that leave the reading open, or that stand directly before a number, with their places.</summary>
    public List<PassedWord> Passed { get; } = [];

    /// <summary>For every token the next number and the next end of a clause, once asked for.</summary>
    public (int[] Numbers, int[] Breaks)? Ahead { get; set; }

    public void Say(ObservationStatus status) => Status = Status?.OrLessFirm(status) ?? status;

    public void Note(ReadingNoteCode code, string detail) => Notes.Add(new ReadingNote(code, detail));
}
