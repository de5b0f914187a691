using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Tests.Documents.Prose;

/// <summary>Paragraphs in the manner of English performance reports, and thousands that are grouped in another way.</summary>
internal static class EnglishParagraphs
{
    /// <summary>Each paragraph with claims that must be found; no other of it is accused.</summary>
    public static readonly (string Text, (ClaimKind Kind, string Print, AuditClass Class)[] Claims)[] All =
    [
        ("Số hộ nghèo giảm từ 1,500 hộ xuống còn 1,380 hộ, giảm 120 hộ.",
            []),
        ("Giải ngân 2,450 tỷ đồng/3,100 tỷ đồng, đạt 79,03% kế hoạch.",
            []),
        ("Đoàn giành được 1,250 huy chương (500 vàng, 350 bạc, 400 đồng).",
            []),
        ("The borough spent £23.4 million on highways in 2023/24, an underspend of £1.6 million (6.4%) against the budget of £25 million.",
            []),
        ("Of 1,250 planning applications, 1,100 were determined within eight weeks (88%), compared with 85% in 2022.",
            [(ClaimKind.Fraction, "88", AuditClass.Consistent)]),
        ("The number of apprentices increased by 12 to 84, up 16.7% on the previous year (72).",
            [(ClaimKind.GrowthFromChange, "16.7", AuditClass.Consistent), (ClaimKind.Change, "12", AuditClass.CannotCheck)]),
        ("Library visits totalled 245,000, a 12.9% increase on 2022/23 (217,000).",
            [(ClaimKind.Growth, "12.9", AuditClass.Consistent)]),
        ("We collected 98.6% of business rates (£49.3m of £50m) and 97.2% of council tax.",
            [(ClaimKind.Fraction, "98.6", AuditClass.Consistent)]),
        ("Satisfaction rose from 71% to 76%, an increase of five percentage points; complaints were 340, down from 400 (15%).",
            []),
        ("Out of 320 staff surveyed, 272 (85%) said they were proud to work for the council, 32 (10%) were neutral and 16 (5%) disagreed.",
            [(ClaimKind.Fraction, "85", AuditClass.Consistent), (ClaimKind.Fraction, "10", AuditClass.Consistent), (ClaimKind.Fraction, "5", AuditClass.Consistent), (ClaimKind.Sum, "320", AuditClass.Consistent)]),
        ("In 2024, 45 km of roads were resurfaced against a plan of 50 km, achieving 90% of the target.",
            [(ClaimKind.Attainment, "90", AuditClass.Consistent)]),
        ("Revenue reached 1,254 billion dong, equal to 104.5% of the plan (1,200 billion dong) and up 9.0% compared with the same period (1,150 billion dong).",
            [(ClaimKind.Attainment, "104.5", AuditClass.Consistent), (ClaimKind.Growth, "9.0", AuditClass.Consistent)]),
        ("The poverty rate fell from 3.2% in 2022 to 2.4% in 2023, a reduction of 0.8 percentage points.",
            [(ClaimKind.Change, "0.8", AuditClass.Consistent)]),
        ("GRDP grew by 7.8%, of which agriculture grew 3.1%, industry 9.5% and services 8.2%.",
            []),
        ("The district has 14 communes, of which 11 (78.6%) meet the new rural standards.",
            [(ClaimKind.Fraction, "78.6", AuditClass.Consistent), (ClaimKind.PartialSum, "14", AuditClass.BoundSatisfied)]),
        ("The total budget of 860 billion dong comprised 520 billion for recurrent spending and 340 billion for investment.",
            []),
        ("Over five years, 62,500 jobs were created, an average of 12,500 a year.",
            [(ClaimKind.AveragePerYear, "12,500", AuditClass.CannotCheck)]),
        ("Three wards (Tu Ha, Huong Van, Huong Xuan) and 2 communes (Binh Tien, Huong Toan) were inspected.",
            [(ClaimKind.ListLength, "2", AuditClass.Consistent)]),
        ("Contact the office on 020 7946 0958 or visit room 12, 3rd floor, 45 High Street; see section 4.2 and Article 15 of Decree 24/2014/ND-CP dated 4 April 2014.",
            []),
        ("Average house price is £245,000, 8.5 times average earnings (£28,800).",
            [(ClaimKind.Multiple, "8.5", AuditClass.Consistent)]),
        ("Recycling was 47.3%, against a target of 50%, and 2.1 points better than last year's 45.2%.",
            []),
    ];
}
