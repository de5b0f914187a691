using System.Text;

namespace LocalGovMetrics.Languages;

/// <summary>Composes Vietnamese letters of a base and its marks, the same wherever the program runs: text normalisation of the platform may be switched off.</summary>
internal static class VietnameseLetters
{
    private static readonly (char Mark, string Bases, string Letters)[] Data =
    [
        ('\u0300', "aeiouyâêôăơư", "àèìòùỳầềồằờừ"),
        ('\u0301', "aeiouyâêôăơư", "áéíóúýấếốắớứ"),
        ('\u0303', "aeiouyâêôăơư", "ãẽĩõũỹẫễỗẵỡữ"),
        ('\u0309', "aeiouyâêôăơư", "ảẻỉỏủỷẩểổẳởử"),
        ('\u0323', "aeiouyâêôăơư", "ạẹịọụỵậệộặợự"),
        ('\u0302', "aeoàèòáéóãẽõảẻỏạẹọ", "âêôầềồấếốẫễỗẩểổậệộ"),
        ('\u0306', "aàáãảạ", "ăằắẵẳặ"),
        ('\u031B', "ouòóõỏọùúũủụ", "ơườớỡởợừứữửự"),
    ];

    private static readonly Dictionary<(char Base, char Mark), char> Letters = Build();

    public static bool TryCompose(char letter, char mark, out char composed) => Letters.TryGetValue((letter, mark), out composed);

    /// <summary>The text with letters in place of letters and their marks, also where the runtime has no tables to compose by.</summary>
    public static string Composed(string text)
    {
        StringBuilder composed = new(text.Length);
        foreach (char c in text)
        {
            if (composed.Length > 0 && TryCompose(composed[^1], c, out char letter))
            {
                composed[^1] = letter;
            }
            else
            {
                composed.Append(c);
            }
        }

        return composed.ToString();
    }

    private static Dictionary<(char Base, char Mark), char> Build()
    {
        Dictionary<(char, char), char> composed = [];
        foreach ((char mark, string bases, string letters) in Data)
        {
            for (int i = 0; i < bases.Length; i++)
            {
                composed[(bases[i], mark)] = letters[i];
                composed[(char.ToUpperInvariant(bases[i]), mark)] = char.ToUpperInvariant(letters[i]);
            }
        }

        return composed.ToDictionary();
    }
}
