namespace LocalGovMetrics.Documents.Prose;

/// <summary>What a word or phrase of running text tells about the numbers around it.</summary>
internal enum ProseCue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Passed over between a telling word and its number.</summary>
    Fill,

    MoreThan,
    AtLeast,
    LessThan,
    AtMost,
    About,
    Nearly,

    /// <summary>The number that follows is the size of a rise.</summary>
    Increase,

    /// <summary>The number that follows is the size of a fall.</summary>
    Reduction,

    /// <summary>The number before is the size of a rise (<c>a 20% increase</c>).</summary>
    RiseNoun,

    /// <summary>The number before is the size of a fall.</summary>
    FallNoun,

    /// <summary>The number that follows is a level reached (<c>xuống còn</c>, <c>lên</c>).</summary>
    ChangedTo,

    /// <summary>Brings a total to the number that follows (<c>nâng tổng số … lên</c>).</summary>
    RaisedTotal,

    From,
    To,

    /// <summary>Reached (<c>đạt</c>): says nothing of what.</summary>
    Attain,

    /// <summary>Beyond the plan by the number that follows.</summary>
    Exceed,

    /// <summary>Missing of the plan is the number that follows.</summary>
    Short,

    /// <summary>A share follows (<c>chiếm</c>, <c>tỷ lệ</c>).</summary>
    Share,

    /// <summary>The same said in another way follows (<c>tương ứng</c>).</summary>
    Equivalent,

    /// <summary>The plan, budget or target.</summary>
    Plan,

    /// <summary>Criteria or targets that are counted.</summary>
    Criteria,

    CompareWith,

    /// <summary>The time before (<c>cùng kỳ</c>, <c>năm trước</c>).</summary>
    Previous,

    /// <summary>Parts follow, perhaps not all (<c>trong đó</c>).</summary>
    OfWhich,

    /// <summary>Parts follow, all of them (<c>gồm</c>).</summary>
    Comprises,

    /// <summary>Not all is listed (<c>như</c>, <c>chủ yếu</c>).</summary>
    SuchAs,

    Total,

    /// <summary>Stands between a count and its total (<c>trên tổng số</c>, <c>out of</c>).</summary>
    OutOf,

    Rest,
    Average,
    PerYear,

    /// <summary>The number that follows is a multiple (<c>gấp</c>).</summary>
    Multiple,

    Year,
    Month,
    Quarter,
    Day,

    /// <summary>A span of years follows.</summary>
    Span,

    /// <summary>The number that follows is a name: of a document, a road, a zone, an article, a level.</summary>
    Name,

    /// <summary>The number that follows is a rank or an edition, with its total or without.</summary>
    Ordinal,

    And,
    Done,
    Ongoing,
    NotYet,

    /// <summary>On time or late: two halves of one whole.</summary>
    Punctual,

    /// <summary>A future aim: what follows is no result.</summary>
    Aim,

    /// <summary>Shares of one structure follow (<c>cơ cấu</c>).</summary>
    Structure,

    /// <summary>Met, of criteria.</summary>
    Met,

    /// <summary>Not met, of criteria.</summary>
    NotMet,

    /// <summary>What two amounts differ by follows (<c>xuất siêu</c>, <c>an overspend of</c>).</summary>
    Balance,

    /// <summary>An anniversary or a review of years.</summary>
    Anniversary,
}
