namespace LocalGovMetrics.Text;

/// <summary>What a piece of the text is before its meaning is known.</summary>
internal enum TokenKind
{
    End = 0,
    Word,
    Number,
    Footnote,
    MoreThan,
    LessThan,
    AtLeast,
    AtMost,
    EqualTo,
    About,
    Dash,
    Slash,
    Percent,
    PerMille,
    Open,
    Close,
    Comma,
    Semicolon,
    Colon,
    Bar,
    Tab,
    Ellipsis,
    Currency,
    Plus,
    PlusMinus,
    NotEqual,
    Other,
}

/// <summary>A piece of the text: its kind and place.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public int Length => End - Start;
}
