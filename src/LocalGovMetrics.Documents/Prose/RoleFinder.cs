using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Says what a number is by the words before it: how it is qualified, and whether it is a level, a change, a plan.</summary>
internal static partial class RoleFinder
{
    private const int Farthest = 6;

    public static void Find(ProseNumber number)
    {
        ProseFlow flow = number.Flow;
        ProseCue behind = flow.Cues[number.EndToken];
        number.Role = behind == ProseCue.RiseNoun ? ProseRole.Increase : behind == ProseCue.FallNoun ? ProseRole.Reduction : ProseRole.Level;
        if (behind is ProseCue.MoreThan or ProseCue.LessThan)
        {
            // «3% above budget», «12 fewer than last year».
            int than = number.EndToken;
            while (than < flow.Tokens.Count && flow.CueStarts[than] == number.EndToken)
            {
                than++;
            }

            number.Role = IsNear(flow, than, ProseCue.Plan) ? behind == ProseCue.MoreThan ? ProseRole.Excess : ProseRole.Shortfall
                : IsTimeBefore(number, than) || IsValueBefore(number, than) ? behind == ProseCue.MoreThan ? ProseRole.Increase : ProseRole.Reduction
                : number.Role;
        }

        int steps = 0;
        for (int at = number.Token - 1; at >= 0 && steps < Farthest && flow.Sentences[at] == number.Sentence; at--, steps++)
        {
            if (flow.Tokens[at].Kind == TokenKind.Open)
            {
                Answer(number, at);
                break;
            }

            if ((flow.Tokens[at].Kind == TokenKind.Colon && steps <= 2) || (flow.Tokens[at].Kind == TokenKind.Currency && steps == 0))
            {
                continue;
            }

            if (flow.Tokens[at].Kind is TokenKind.MoreThan or TokenKind.LessThan or TokenKind.AtLeast or TokenKind.AtMost or TokenKind.About && steps == 0)
            {
                Qualify(number, at, flow.Tokens[at].Kind switch
                {
                    TokenKind.MoreThan => Qualifier.MoreThan,
                    TokenKind.LessThan => Qualifier.LessThan,
                    TokenKind.AtLeast => Qualifier.AtLeast,
                    TokenKind.AtMost => Qualifier.AtMost,
                    _ => Qualifier.About,
                });
                continue;
            }

            bool isYear = flow.YearTokens.Contains(at);
            if (isYear)
            {
                continue;
            }

            if (flow.Tokens[at].Kind != TokenKind.Word || !Tell(number, flow.Cues[at], flow.CueStarts[at]))
            {
                number.IsAnswer |= flow.Cues[at] is ProseCue.Increase or ProseCue.Reduction && IsPlanned(flow, flow.CueStarts[at]);
                break;
            }

            at = flow.CueStarts[at];
        }

        OfClause(number);
        if (number is { Role: ProseRole.Level, IsPercent: false } && ((number.MeasureUnit is not null && OpensWithPlan(number)) || IsPlanOfRate(number)))
        {
            number.Role = ProseRole.Plan;
        }
    }

    /// <summary>Whether a number says what the plan of the per cent before it is: <c>106,2% dự toán HĐND huyện giao là 402 tỷ đồng</c>.</summary>
    private static bool IsPlanOfRate(ProseNumber number)
    {
        ProseFlow flow = number.Flow;
        int at = number.FirstToken - 1;
        bool isSaid = at > 0 && (flow.IsWord(at, ProseParticles.Is) || flow.IsWord(at, ProseParticles.Assign));
        for (int steps = 0; isSaid && at > 0 && steps < Farthest + 2 && flow.Tokens[at].Kind == TokenKind.Word && flow.Sentences[at] == number.Sentence; at--, steps++)
        {
            if (flow.Cues[at] == ProseCue.Plan)
            {
                int before = flow.CueStarts[at] - 1;
                before -= before > 0 && flow.Cues[before] is ProseCue.CompareWith or ProseCue.Fill or ProseCue.OutOf ? before - flow.CueStarts[before] + 1 : 0;
                return before > 0 && flow.Tokens[before].Kind == TokenKind.Percent;
            }

            if (flow.Cues[at] is not (ProseCue.None or ProseCue.Fill or ProseCue.Name or ProseCue.Year) && !flow.YearTokens.Contains(at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence says what the plan is: <c>Kế hoạch vốn đầu tư công năm 2023 là 5.846 tỷ đồng</c>.</summary>
    private static bool OpensWithPlan(ProseNumber number)
    {
        ProseFlow flow = number.Flow;
        bool isSaid = number.FirstToken > 1 && (flow.Tokens[number.FirstToken - 1].Kind == TokenKind.Colon || flow.IsWord(number.FirstToken - 1, ProseParticles.Is) || flow.IsWord(number.FirstToken - 1, "is") || flow.IsWord(number.FirstToken - 1, "was"));
        int at = number.FirstToken - (number.FirstToken > 2 && flow.Tokens[number.FirstToken - 1].Kind == TokenKind.Colon ? 2 : 1);
        for (; isSaid && at > 0 && flow.Sentences[at - 1] == number.Sentence; at--)
        {
            bool isPassed = flow.YearTokens.Contains(at) || (flow.Tokens[at].Kind == TokenKind.Word && flow.Cues[at] is ProseCue.None or ProseCue.Fill or ProseCue.Year or ProseCue.Name);
            if (!isPassed)
            {
                break;
            }
        }

        int first = isSaid ? flow.CueStarts[at] : 0;
        return isSaid && (first == 0 || flow.Sentences[first - 1] != number.Sentence || flow.Tokens[first - 1].Kind == TokenKind.Dash) && flow.Cues[at] == ProseCue.Plan && !(flow.IsWord(at, ProseParticles.Resolution));
    }

    /// <summary>An average that opens the clause of a number, words of its own before it: <c>…, bình quân mỗi năm kết nạp 1.248 đảng viên</c>.</summary>
    private static void OfClause(ProseNumber number)
    {
        ProseFlow flow = number.Flow;
        if (number.Role != ProseRole.Level || number.IsAverage || number.Qualifier != Qualifier.Exact)
        {
            return;
        }

        for (int at = number.FirstToken - 1, steps = 0; at > 0 && steps < Farthest && flow.Tokens[at].Kind == TokenKind.Word && flow.Sentences[at] == number.Sentence && flow.Cues[at] is ProseCue.None or ProseCue.Fill or ProseCue.Attain or ProseCue.Average or ProseCue.PerYear; at--, steps++)
        {
            if (flow.Cues[at] is ProseCue.Average or ProseCue.PerYear)
            {
                int start = flow.CueStarts[at];
                bool isEach = flow.Cues[at] == ProseCue.Average || !(flow.IsWord(start, ProseParticles.Every) || flow.IsWord(start, ProseParticles.EveryVariant));
                if (isEach && start > 0 && flow.Tokens[start - 1].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Open)
                {
                    Average(number, start);
                }

                return;
            }
        }
    }

    /// <summary>Whether a change is what was planned: <c>kế hoạch (giảm 1%)</c>, <c>(mục tiêu giảm 1%)</c>; <c>so với kế hoạch tăng 5%</c> tells a result.</summary>
    private static bool IsPlanned(ProseFlow flow, int start)
    {
        int at = start - 1;
        bool isInBracket = at > 0 && flow.Tokens[at].Kind == TokenKind.Open;
        at -= isInBracket ? 1 : 0;
        for (int steps = 0; at >= 0 && steps < Farthest && flow.Tokens[at].Kind == TokenKind.Word && flow.Sentences[at] == flow.Sentences[start]; at--, steps++)
        {
            if (flow.Cues[at] == ProseCue.Plan)
            {
                int before = flow.CueStarts[at] - 1;
                return isInBracket || before < 0 || flow.Cues[before] != ProseCue.CompareWith;
            }

            if (flow.Cues[at] != ProseCue.Fill && !isInBracket)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Takes what a phrase before a number says of it.</summary>
    /// <returns>Whether words farther before may say more.</returns>
    private static bool Tell(ProseNumber number, ProseCue cue, int start)
    {
        switch (cue)
        {
            case ProseCue.MoreThan or ProseCue.LessThan when Compares(number, start):
                return Is(number, ProseRole.Previous);
            case ProseCue.MoreThan:
                return Qualify(number, start, Qualifier.MoreThan);
            case ProseCue.AtLeast:
                return Qualify(number, start, Qualifier.AtLeast);
            case ProseCue.LessThan:
                return Qualify(number, start, Qualifier.LessThan);
            case ProseCue.AtMost:
                return Qualify(number, start, Qualifier.AtMost);
            case ProseCue.Nearly:
                return Qualify(number, start, Qualifier.Nearly);
            case ProseCue.About:
                return Qualify(number, start, Qualifier.About);
            case ProseCue.CompareWith when IsOfBefore(number):
                return Is(number, ProseRole.Previous);
            case ProseCue.OutOf when IsChangedBehind(number):
                return Is(number, ProseRole.First);
            case ProseCue.Fill or ProseCue.Year or ProseCue.OutOf:
                return true;
            case ProseCue.Average:
                Average(number, start);
                return true;
            case ProseCue.PerYear:
                return IsEach(number, start);
            case ProseCue.Increase:
                AverageBefore(number, start);
                return Is(number, ProseRole.Increase);
            case ProseCue.Reduction:
                AverageBefore(number, start);
                return Is(number, ProseRole.Reduction);
            case ProseCue.Short:
                return Is(number, ProseRole.Shortfall);
            case ProseCue.Exceed:
                return Is(number, ProseRole.Excess);
            case ProseCue.Criteria when number.Flow.IsWord(start, ProseParticles.Quota) && number.Flow.CueStarts[number.FirstToken - 1] == start:
            case ProseCue.Plan:
                // «vượt kế hoạch 10%».
                return Is(number, start > 0 && number.Flow.Cues[start - 1] is var told and (ProseCue.Exceed or ProseCue.Short) ? told == ProseCue.Exceed ? ProseRole.Excess : ProseRole.Shortfall : ProseRole.Plan);
            case ProseCue.Previous when start > 0 && number.Flow.IsWord(start, ProseParticles.Head) && number.Flow.IsWord(start - 1, ProseParticles.Month):
                // «6 tháng đầu năm đạt 110 tỷ đồng» is of this year.
                return false;
            case ProseCue.Previous when ChangeBefore(number, start) is { } role:
                return Is(number, role);
            case ProseCue.Previous:
                return Is(number, ProseRole.Previous);
            case ProseCue.From when IsOrMore(number):
                return Qualify(number, start, Qualifier.AtLeast);
            case ProseCue.From:
                return Is(number, ProseRole.First);
            case ProseCue.Multiple:
                return Is(number, ProseRole.Multiple);
            case ProseCue.Aim:
                return Is(number, ProseRole.Aim);
            case ProseCue.Attain:
                // Beyond it a plan or an aim may stand: «phấn đấu đạt 95%».
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether a number is the least of what is meant: <c>đạt từ 10 tiêu chí trở lên</c>.</summary>
    private static bool IsOrMore(ProseNumber number)
    {
        ProseFlow flow = number.Flow;
        for (int at = number.EndToken; at + 1 < Math.Min(flow.Tokens.Count, number.EndToken + Farthest) && flow.Tokens[at].Kind == TokenKind.Word; at++)
        {
            if ((flow.IsWord(at, ProseParticles.Back) && flow.IsWord(at + 1, ProseParticles.Up)) || (flow.IsWord(at, "or") && flow.IsWord(at + 1, "more")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The change that is told before what it is compared with: <c>cao hơn cùng kỳ 3,2 điểm phần trăm</c>, <c>tăng so với cùng kỳ 5,6%</c>.</summary>
    private static ProseRole? ChangeBefore(ProseNumber number, int start)
    {
        ProseFlow flow = number.Flow;
        int at = start - 1;
        while (at > 0 && flow.Cues[at] is ProseCue.CompareWith or ProseCue.Fill or ProseCue.Year)
        {
            at--;
        }

        return at < 0 || (!number.IsPercent && !number.IsPoints) ? null : flow.Cues[at] == ProseCue.Increase ? ProseRole.Increase : flow.Cues[at] == ProseCue.Reduction ? ProseRole.Reduction : null;
    }

    /// <summary>Whether the time before is named directly behind a number: <c>so với 228,4 tỷ đồng cùng kỳ</c>, <c>compared with 131 a year earlier</c>.</summary>
    private static bool IsOfBefore(ProseNumber number)
    {
        ProseFlow flow = number.Flow;
        if (number.MeasureUnit?.Dimension == Dimension.Duration)
        {
            // «so với 6 tháng đầu năm 2023».
            return false;
        }

        int end = Math.Min(flow.Tokens.Count - 1, Math.Max(number.Noun.To, number.EndToken) + 3);
        for (int at = number.EndToken; at < end && flow.Sentences[at] == number.Sentence && (flow.Tokens[at].Kind == TokenKind.Word || flow.YearTokens.Contains(at)); at++)
        {
            if (flow.Cues[at] == ProseCue.Previous || flow.YearTokens.Contains(at))
            {
                return true;
            }

            if (flow.Cues[at] is ProseCue.Plan or ProseCue.Criteria)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the level reached follows: <c>dari 80.000 menjadi 90.000</c>.</summary>
    private static bool IsChangedBehind(ProseNumber number)
    {
        ProseFlow flow = number.Flow;
        for (int at = number.EndToken; at < Math.Min(flow.Tokens.Count, number.EndToken + Farthest) && flow.Sentences[at] == number.Sentence && flow.Tokens[at].Kind == TokenKind.Word; at++)
        {
            if (flow.Cues[at] == ProseCue.ChangedTo)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes <c>mỗi năm 13.000</c>; <c>cây hằng năm là 4.033 ha</c> names a crop.</summary>
    private static bool IsEach(ProseNumber number, int start)
    {
        if (number.Flow.CueStarts[number.FirstToken - 1] == start && !number.Flow.IsWord(start, ProseParticles.Every) && !number.Flow.IsWord(start, ProseParticles.EveryVariant))
        {
            Average(number, start);
            return true;
        }

        return false;
    }

    /// <summary>Marks an average; its phrase may say that it is of a year.</summary>
    private static void Average(ProseNumber number, int start)
    {
        ProseFlow flow = number.Flow;
        number.IsAverage = true;
        for (int at = start; at < flow.Tokens.Count && flow.CueStarts[at] == start; at++)
        {
            number.IsPerYear |= flow.IsWord(at, ProseParticles.Year) || flow.IsWord(at, "annual") || flow.IsWord(at, "annually") || flow.IsWord(at, "year");
        }
    }

    /// <summary>Looks for an average before the word of a change: <c>bình quân hằng năm tăng 8%</c>.</summary>
    private static void AverageBefore(ProseNumber number, int start)
    {
        ProseFlow flow = number.Flow;
        for (int at = start - 1, steps = 0; at >= 0 && steps < Farthest - 1 && flow.Sentences[at] == number.Sentence && flow.Tokens[at].Kind is TokenKind.Word or TokenKind.Number; at--, steps++)
        {
            if (flow.Cues[at] is ProseCue.Average or ProseCue.PerYear)
            {
                Average(number, flow.CueStarts[at]);
                return;
            }
        }
    }

    private static bool Is(ProseNumber number, ProseRole role)
    {
        number.Role = number.Role == ProseRole.Level ? role : number.Role;
        return false;
    }

    private static bool Qualify(ProseNumber number, int start, Qualifier qualifier)
    {
        if (number.Qualifier == Qualifier.Exact)
        {
            number.Qualifier = qualifier;
            number.FirstToken = start;
        }

        return true;
    }
}
