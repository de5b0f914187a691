using System.Diagnostics;
using System.Globalization;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>A line on the standard error while a file is read, where a person looks at it.</summary>
internal static class StreamProgress
{
    private const int BarWidth = 30;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>Does some work and shows how far it is.</summary>
    /// <param name="length">How long the whole is.</param>
    /// <param name="context">Where the line goes.</param>
    /// <param name="work">The work, which tells after each step how long it was and how many rows it had.</param>
    /// <param name="isDone">Whether the work is done, so that its last line stays; null = it is.</param>
    /// <returns>The result of the work.</returns>
    public static T Show<T>(long length, ToolContext context, Func<Action<long, long>, T> work, Func<T, bool>? isDone = null)
    {
        if (!context.Terminal.IsErrorTerminal)
        {
            return work((_, _) => { });
        }

        TextWriter output = context.Error is SafeWriter safe ? safe.Raw : context.Error;
        Lock both = new();
        long start = Stopwatch.GetTimestamp();
        (long done, long rows, TimeSpan? shown) = (0, 0, null);
        string? last = null;
        try
        {
            T result = work((step, count) =>
            {
                lock (both)
                {
                    (done, rows) = (done + step, rows + count);
                    TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
                    if (shown is { } before && elapsed - before < Between)
                    {
                        return;
                    }

                    shown = elapsed;
                    string line = LineOf(length > 0 ? Math.Min(1, (double)done / length) : 1, rows, elapsed.TotalSeconds);
                    output.Write("\r" + line[..Math.Min(line.Length, context.Terminal.Width - 1)]);
                    output.Flush();
                }
            });
            last = shown is not null && (isDone is null || isDone(result)) ? LineOf(1, rows, Stopwatch.GetElapsedTime(start).TotalSeconds) : null;
            return result;
        }
        finally
        {
            if (shown is not null)
            {
                output.Write("\r" + new string(' ', context.Terminal.Width - 1) + "\r");
                if (last is not null)
                {
                    output.WriteLine(last[..Math.Min(last.Length, context.Terminal.Width - 1)].TrimEnd());
                }

                output.Flush();
            }
        }
    }

    private static string LineOf(double share, long rows, double seconds)
    {
        int full = (int)(share * BarWidth);
        string left = share > 0 ? TimeSpan.FromSeconds(Math.Ceiling(seconds / share * (1 - share))).ToString("c", CultureInfo.InvariantCulture) : "-";
        return string.Create(CultureInfo.InvariantCulture, $"{new string('━', full)}{new string(' ', BarWidth - full)} {share:P0}  {rows:N0} rows, {(seconds > 0 ? rows / seconds : 0):N0} rows/s, {left}   ");
    }
}
