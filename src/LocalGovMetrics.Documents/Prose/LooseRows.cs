using System.Buffers;
using LocalGovMetrics.Documents.Tables;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>
/// Rows of a table in a text that lost its columns: a few lines of words, then a line of a unit and two numbers or more, plan before actual.
/// Columns are not known for sure, so such rows confirm what prose says and never contradict it.
/// </summary>
internal static class LooseRows
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(" ><=≥≤%");

    private const int MostLines = 6;
    private const int LongestLine = 60;
    private const int MostUnitWords = 3;
    private const int MostWords = 8;
    private const int MostVerdictWords = 2;
    private const int ShortestName = 6;
    private const int FewestRows = 4;

    /// <summary>Finds the rows.</summary>
    /// <param name="document">The document.</param>
    /// <param name="notation">How its numbers are written.</param>
    /// <param name="taken">Takes the lines of the rows, which are no prose.</param>
    public static List<TableFact> Of(Document document, ReportNotation notation, HashSet<DocumentBlock> taken)
    {
        List<TableFact> facts = [];
        List<DocumentBlock> label = [];
        HashSet<DocumentBlock> lines = [];
        foreach (DocumentBlock block in document.Blocks)
        {
            if (block.Grid is not null || block.Text.Length > LongestLine)
            {
                label.Clear();
                continue;
            }

            string text = block.Text;
            List<Token> tokens = Tokenizer.Tokenize(text);
            List<(int Start, int End)> numbers = Numbers(text, tokens, out int words);
            if (numbers.Count >= 2 && words <= MostWords && text[numbers[0].End..numbers[1].Start].AsSpan().IndexOfAnyExcept(Signs) < 0 && (label.Count > 0 || numbers[0].Start > ShortestName))
            {
                Add(facts, label, block, numbers, notation);
                lines.UnionWith(label);
                lines.Add(block);
                label.Clear();
            }
            else if ((words == 0 && !text.Contains(')', StringComparison.Ordinal)) || (words <= MostVerdictWords && IsVerdict(text, tokens)))
            {
                label.Clear();
            }
            else
            {
                label.Add(block);
                if (label.Count > MostLines)
                {
                    label.RemoveAt(0);
                }
            }
        }

        if (facts.Count < FewestRows)
        {
            return [];
        }

        taken.UnionWith(lines);
        return facts;
    }

    private static bool IsVerdict(string text, List<Token> tokens) => ProseVocabulary.Match(text.ToLowerInvariant(), tokens, 0, out ProseCue cue) > 0 && cue is ProseCue.Met or ProseCue.NotMet or ProseCue.Attain or ProseCue.Exceed;

    private static void Add(List<TableFact> facts, List<DocumentBlock> label, DocumentBlock block, List<(int Start, int End)> numbers, ReportNotation notation)
    {
        string own = block.Text[..numbers[0].Start].Trim();
        string name = OneLine.Of($"{string.Join(' ', label.Select(line => line.Text.Trim()))} {own}");
        string[] split = name.Split(' ');
        MeasureUnit? unit = null;
        for (int words = Math.Min(MostUnitWords, split.Length); words > 0 && unit is null; words--)
        {
            unit = MeasureUnit.TryFindBase(string.Join(' ', split[^words..]), out MeasureUnit? found) && found.Dimension is not (Dimension.Count or Dimension.Number) ? found : null;
        }

        ProseOperand? read(int index)
        {
            (int start, int end) = numbers[index];
            DocumentPlace place = block.Place.Part(block.Place.Start + start, end - start, null);
            return TableFacts.Read(block.Text[start..end], place, unit, notation);
        }

        facts.Add(new TableFact(name, TableFact.WordsOf(name.TrimEnd('%', ' ')), read(0), read(1), IsLoose: true));
    }

    /// <summary>The numbers of a line, each with its sign and its total; empty where words stand between the first two.</summary>
    private static List<(int Start, int End)> Numbers(string text, List<Token> tokens, out int words)
    {
        List<(int Start, int End)> numbers = [];
        words = 0;
        for (int at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Word)
            {
                words++;
                if (numbers.Count == 1)
                {
                    return [];
                }
            }

            bool isRowNumber = numbers.Count == 0 && words == 0 && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word && char.IsUpper(text[tokens[at + 1].Start]);
            if (tokens[at].Kind != TokenKind.Number || isRowNumber)
            {
                continue;
            }

            int start = at > 0 && tokens[at - 1].Kind is TokenKind.MoreThan or TokenKind.LessThan or TokenKind.AtLeast or TokenKind.AtMost ? tokens[at - 1].Start : tokens[at].Start;
            if (at + 2 < tokens.Count && tokens[at + 1].Kind == TokenKind.Slash && tokens[at + 2].Kind == TokenKind.Number)
            {
                at += 2;
            }

            int end = at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Percent ? tokens[at + 1].End : tokens[at].End;
            numbers.Add((start, end));
        }

        return numbers;
    }
}
