namespace LocalGovMetrics.Text;

/// <summary>Single Vietnamese words that a phrase's grammar asks for by name.</summary>
internal static class VietnameseParticles
{
    /// <summary>An hour.</summary>
    public const string Hour = "giờ";

    /// <summary>A minute.</summary>
    public const string Minute = "phút";

    /// <summary>A day.</summary>
    public const string Day = "ngày";

    /// <summary>Years of age.</summary>
    public const string Age = "tuổi";

    /// <summary>A star, of a grade.</summary>
    public const string Star = "sao";

    /// <summary>A criterion.</summary>
    public const string Criterion = "tiêu chí";

    /// <summary>A term.</summary>
    public const string Term = "kỳ";

    /// <summary>Within, the first syllable of "of which".</summary>
    public const string Within = "trong";

    /// <summary>Before.</summary>
    public const string Before = "trước";

    /// <summary>First, beginning.</summary>
    public const string First = "đầu";

    /// <summary>The second syllable of plan.</summary>
    public const string PlanSyllable = "hoạch";

    /// <summary>The last syllable of target.</summary>
    public const string TargetSyllable = "tiêu";

    /// <summary>The last syllable of budget.</summary>
    public const string BudgetSyllable = "toán";

    /// <summary>About.</summary>
    public const string About = "khoảng";

    /// <summary>The last syllable of average.</summary>
    public const string MeanSyllable = "quân";

    /// <summary>A year; also the number five.</summary>
    public const string Year = "năm";

    /// <summary>A digit.</summary>
    public const string Digit = "chữ";

    /// <summary>A number.</summary>
    public const string Numeral = "số";

    /// <summary>Each.</summary>
    public const string Each = "mỗi";

    /// <summary>Out of; also above.</summary>
    public const string Per = "trên";

    /// <summary>The plural of a noun.</summary>
    public const string Several = "các";

    /// <summary>The whole.</summary>
    public const string Whole = "cả";

    /// <summary>Exceeded.</summary>
    public const string Exceeded = "vượt";

    /// <summary>Words that a printed verdict may stand before: those of a plan, a target, a resolution.</summary>
    public static readonly string[] OfPlan = ["kh", "kế", "chỉ", "mục", "dự", "nq", "nghị", "so", "of", "target", "plan"];

    /// <summary>Nouns that a number counts as an attribute, not as a value.</summary>
    public static readonly string[] Attributes = ["sao", "tiêu chí", "stars", "star", "tuổi", "criteria"];
}
