namespace LocalGovMetrics.Documents.Formats;

/// <summary>Letters by what they are in the words of the languages that are read.</summary>
internal static class WordLetters
{
    /// <summary>Vowels with and without their marks, in small letters.</summary>
    public const string Vowels = "aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵïëüœæ";

    /// <summary>Letters that are words by themselves.</summary>
    public const string Alone = "aàâoôyýeéèủởở&";
}
