namespace LocalGovMetrics.Text;

/// <summary>What a word or phrase of a notation tells about the numbers around it.</summary>
internal enum Cue
{
    /// <summary>Nothing: the word is passed over without a note.</summary>
    Filler = 0,

    MoreThan,
    AtLeast,
    LessThan,
    AtMost,
    About,
    Nearly,
    EqualTo,

    /// <summary>After a number: it or more (<c>trở lên</c>).</summary>
    OrMore,

    /// <summary>After a number: it or less (<c>trở xuống</c>).</summary>
    OrLess,

    /// <summary>Opens a range (<c>từ</c>, <c>between</c>).</summary>
    From,

    /// <summary>Joins the ends of a range, or names a horizon before a date (<c>đến</c>, <c>to</c>).</summary>
    To,

    Increase,
    Reduction,

    /// <summary>A ceiling on the level (<c>giảm còn</c>).</summary>
    ReduceTo,

    /// <summary>A level reached from below (<c>tăng lên</c>).</summary>
    IncreaseTo,

    /// <summary>The number that follows is a multiple (<c>gấp</c>).</summary>
    Multiple,

    /// <summary>A multiple in a word; the argument is the multiple.</summary>
    MultipleOf,

    /// <summary>Beyond the plan by the number that follows (<c>vượt 52,8%</c>).</summary>
    ExceedBy,

    Average,
    EveryYear,

    /// <summary>After a number: in each year (<c>mỗi năm</c>, <c>a year</c>).</summary>
    PerYear,

    /// <summary>In the whole span (<c>cả giai đoạn</c>, <c>in total</c>).</summary>
    InTotal,

    Estimated,

    /// <summary>A first count (<c>sơ bộ</c>, <c>preliminary</c>).</summary>
    Provisional,

    /// <summary>Takes the place of a value reported before (<c>đã điều chỉnh</c>, <c>revised</c>).</summary>
    Revised,

    /// <summary>An official, final value (<c>chính thức</c>, <c>final</c>).</summary>
    Final,

    Forecast,
    Pending,
    NotAvailable,

    /// <summary>The figure is withheld (<c>không công bố</c>, <c>confidential</c>).</summary>
    Suppressed,

    /// <summary>There can be no figure (<c>không áp dụng</c>).</summary>
    NotApplicable,

    /// <summary>Nobody reported (<c>chưa báo cáo</c>, <c>not reported</c>).</summary>
    NotReported,
    And,

    /// <summary>At the prices of each year (<c>giá hiện hành</c>, <c>current prices</c>).</summary>
    CurrentPrices,

    /// <summary>At the prices of one year, which may follow (<c>giá so sánh 2010</c>, <c>constant 2015 prices</c>).</summary>
    ConstantPrices,

    /// <summary>By the date that follows (<c>đến năm</c>, <c>by</c>).</summary>
    By,

    /// <summary>Before the date that follows.</summary>
    Before,

    /// <summary>Within the year that follows.</summary>
    Within,

    /// <summary>The end of the year that follows (<c>cuối năm</c>, <c>hết năm</c>).</summary>
    EndOf,

    Year,
    Month,
    Day,
    Quarter,

    /// <summary>A span of years follows (<c>giai đoạn</c>, <c>nhiệm kỳ</c>).</summary>
    Span,

    /// <summary>The first months of the year that follows; the count stands before (<c>5 tháng đầu năm 2023</c>).</summary>
    FirstMonths,

    /// <summary>A month by name; the argument is its number.</summary>
    MonthName,

    /// <summary>What a change is compared with follows (<c>so với năm 2020</c>): a year in it is no horizon.</summary>
    ComparedWith,

    /// <summary>A worst rank follows (<c>tốp 3</c>).</summary>
    Top,

    /// <summary>A rank follows (<c>thứ 3</c>).</summary>
    Rank,

    /// <summary>A rank in a word; the argument is the rank.</summary>
    RankOf,

    /// <summary>After a number: it is a rank (<c>3rd</c>).</summary>
    Ordinal,

    /// <summary>A grade follows (<c>xếp loại</c>).</summary>
    GradeWord,

    /// <summary>A grade's name; the argument is its level, from 1.</summary>
    Grade,

    /// <summary>A quartile by name; the argument is its level, 4 = top.</summary>
    Quartile,

    /// <summary>A level or class named by a numeral follows (<c>mức độ 3, 4</c>).</summary>
    Level,

    /// <summary>Row numbers follow (<c>chỉ tiêu 9,10</c>).</summary>
    Label,

    /// <summary>Keep at least what follows (<c>duy trì</c>).</summary>
    Maintain,

    /// <summary>A count in a word; the argument is the number.</summary>
    NumberWord,

    /// <summary>A multiplier after a number; the argument is the factor (<c>vạn</c>).</summary>
    Scale,

    /// <summary>A legal document's number follows (<c>Nghị quyết số 21-NQ/TW</c>).</summary>
    DocumentNumber,

    /// <summary>An opening that says a sentence is a statement, whatever numbers it holds (<c>không nằm</c>, <c>chưa thành lập</c>).</summary>
    Statement,

    /// <summary>A printed verdict; the argument is the <see cref="Values.ReportedVerdict"/>.</summary>
    Verdict,

    /// <summary>A day without its year (<c>vào dịp kỷ niệm</c>).</summary>
    Anniversary,

    /// <summary>A change noun after a number (<c>10% reduction</c>); the argument is the <see cref="Values.ChangeSense"/>.</summary>
    ChangeNoun,

    /// <summary>Stands between a number and what it is a rate of (<c>per</c>, <c>trên</c> between numbers).</summary>
    Per,

    /// <summary>The time something takes at most: a bound on a number alone, a condition after a share (<c>95% within 10 days</c>).</summary>
    InTime,

    /// <summary>Where a change started; the argument is its <see cref="Values.ChangeSense"/> (<c>up from 75%</c>).</summary>
    ChangedFrom,

    /// <summary>The plan or budget: a percentage before it is of the plan (<c>đạt 95% kế hoạch</c>).</summary>
    Plan,

    /// <summary>Stands between a count and its total (<c>of</c>, <c>out of</c>).</summary>
    OutOf,

    /// <summary>A negation: it turns the comparison after it round, or leaves the reading open.</summary>
    Negation,

    /// <summary>May stand between a negation and what it negates (<c>được</c>, <c>be</c>).</summary>
    Modal,

    /// <summary>The number that follows is below zero (<c>âm</c>, <c>minus</c>).</summary>
    Minus,

    /// <summary>Joins a bound with its own end (<c>at or below</c>, <c>bằng hoặc thấp hơn</c>).</summary>
    Or,

    /// <summary>After a number: a second, farther aim that does not commit (<c>phấn đấu</c>).</summary>
    Stretch,

    /// <summary>Two digits: at least ten (<c>hai con số</c>).</summary>
    TwoDigits,

    /// <summary>Beside a complete number: another number for comparison follows or stands before (<c>lũy kế</c>, <c>last year</c>).</summary>
    Companion,

    /// <summary>A comparison or quantity whose side is not known (<c>better than</c>, <c>phần lớn</c>): it leaves the reading open.</summary>
    Undecided,

    /// <summary>The number that follows at once says by how much something falls short (<c>lỗ</c>, <c>thiếu</c>): it leaves the reading open.</summary>
    Shortfall,

    /// <summary>Joins what stands against the number before it (<c>96% nhưng chưa đạt</c>).</summary>
    But,

    /// <summary>After a number and its noun: the age of who is counted (<c>95% of adults aged 18 to 64</c>).</summary>
    Age,

    /// <summary>A closed compound that holds a telling word without its meaning (<c>không khí</c>).</summary>
    Compound,
}
