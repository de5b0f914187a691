using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Parquet;

/// <summary>How it is said that a file is not what Parquet files are.</summary>
internal static class BadParquet
{
    /// <summary>Tells whether an exception comes of a broken file: what the libraries that read it throw is not one kind, and partly their own.</summary>
    public static bool Is(Exception e) =>
        e is IOException or InvalidDataException or NotSupportedException or NotImplementedException or ArgumentException or ArithmeticException or InvalidOperationException or IndexOutOfRangeException or InvalidCastException or NullReferenceException or OutOfMemoryException
        || e.GetType().Assembly != typeof(Exception).Assembly;

    /// <summary>Says that a file is bad.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="why">What was thrown while it was read.</param>
    /// <returns>The diagnostic.</returns>
    public static Diagnostic Of(string name, Exception why) => new(name, 1, null, null, Language.Said("fileNote.fileCannotBeReadAs", why.Message));
}
