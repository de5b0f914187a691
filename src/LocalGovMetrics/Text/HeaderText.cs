using System.Globalization;
using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Text;

/// <summary>Folds the name of a column to what it is known by: without case, diacritics, spaces, dashes and underscores.</summary>
/// <remarks>Does not rely on Unicode normalisation, which is not there where globalisation is invariant.</remarks>
internal static class HeaderText
{
    public static string Fold(string name)
    {
        StringBuilder folded = new(name.Length);
        foreach (char c in name)
        {
            char lower = char.ToLowerInvariant(c);
            char plain = VietnameseAlphabet.Plain.GetValueOrDefault(lower, lower);
            if (plain is not ('_' or '-' or '.' or '\uFEFF') && !char.IsWhiteSpace(plain) && CharUnicodeInfo.GetUnicodeCategory(plain) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(plain);
            }
        }

        return folded.ToString();
    }
}
