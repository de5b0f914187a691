namespace LocalGovMetrics.Languages;

/// <summary>The letters of Vietnamese.</summary>
/// <remarks>Written out: decomposition by the runtime needs data that not every machine has.</remarks>
internal static class VietnameseAlphabet
{
    /// <summary>The letters that no other language of the reports has, in both cases.</summary>
    public const string Own = "đăơưảạằắẳẵặầấẩẫậẻẽẹềếểễệỉịỏọồốổỗộờớởỡợủũụừứửữựỳỷỹỵĐĂƠƯẢẠẰẮẲẴẶẦẤẨẪẬẺẼẸỀẾỂỄỆỈỊỎỌỒỐỔỖỘỜỚỞỠỢỦŨỤỪỨỬỮỰỲỶỸỴ";

    /// <summary>The letters with a diacritic, in both cases.</summary>
    public const string Marked = "đăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵĐĂÂÊÔƠƯÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ";

    /// <summary>The vowels that other languages have too, in lower case.</summary>
    public const string SharedVowels = "aeiouyáàãâéèêíìóòõôúùý";

    /// <summary>The vowels, in the order of <see cref="Tones"/>.</summary>
    public const string Vowels = "aăâeêioôơuưy";

    /// <summary>The <c>d</c> with a stroke.</summary>
    public const char StrokedD = 'đ';

    /// <summary>The <c>u</c> with a horn.</summary>
    public const char HornedU = 'ư';

    /// <summary>The capital <c>U</c> with a horn.</summary>
    public const char CapitalHornedU = 'Ư';

    /// <summary>A letter in each of the six tones: level, falling, asking, tumbling, rising, heavy.</summary>
    public static readonly string[] Tones = ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"];

    private static readonly string[] Families = ["aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ", "dđ"];

    /// <summary>The plain letter of each letter with a diacritic, in lower case.</summary>
    public static readonly Dictionary<char, char> Plain =
        Families.SelectMany(family => family[1..].Select(letter => KeyValuePair.Create(letter, family[0]))).Distinct().ToDictionary();
}
