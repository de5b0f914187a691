namespace LocalGovMetrics.Answers.Converting;

/// <summary>How a register of units is written, with an example.</summary>
internal static class RegisterFormat
{
    public const string Text = """
        A register is a CSV file, in which the column record says what a row is:
          record   unit, or a change: creation, merge, split, transfer, rename, recode, kindChange, parentChange, dissolution
          unit     the identity: scheme:code, or scheme:code@2025-07-01 with the day on which it began; of a change the unit before
          to       the unit after, of merge, split, transfer and recode
          date     the day of the change: 2025-07-01, 2024, 2024-2025, after 2021-04-27, before 1996-01-01, unknown
          group    the same text in all rows of one change
          nameVi, nameEn, otherNames, kind, parent, validTo    of a unit; of a change the new name, kind or parent
          weights  what passed: population=5574; area=4      shares  which part, where the amount is not known: population=0.25
          receiver new or existing: whether the unit after was there before. Without it, and without a start of its own, it was,
                   but where units merge into one that has no part of its own in the merge
          sequence 1, 2, …: the order of changes of one day that follow each other; without it the order of the file
          act, issuer, actDate, source, note

        record,unit,to,date,group,nameVi,kind,weights
        unit,t:an,,,,An,commune,
        unit,t:binh,,,,Bình,commune,
        unit,t:an_binh@2025-07-01,,,,An Bình,commune,
        merge,t:an,t:an_binh@2025-07-01,2025-07-01,1,,,population=6000
        merge,t:binh,t:an_binh@2025-07-01,2025-07-01,1,,,population=4000
        """;
}
