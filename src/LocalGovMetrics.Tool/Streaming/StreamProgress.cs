using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>A bar on the standard error while a file is read, where a person looks at it.</summary>
internal static class StreamProgress
{
    /// <summary>Does some work and shows how far it is.</summary>
    /// <param name="length">How long the whole is.</param>
    /// <param name="context">Where the bar goes.</param>
    /// <param name="work">The work, which tells after each step how long it was and how many rows it had.</param>
    /// <returns>The result of the work.</returns>
    public static T Show<T>(long length, ToolContext context, Func<Action<long, long>, T> work)
    {
        if (!context.Terminal.IsErrorTerminal)
        {
            return work((_, _) => { });
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = context.Terminal.IsColorRefused ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(context.Error is SafeWriter safe ? safe.Raw : context.Error),
        });
        console.Profile.Width = context.Terminal.Width;
        RowsColumn rows = new();
        return console.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PercentageColumn(), rows, new RemainingTimeColumn()).Start(progress =>
        {
            ProgressTask task = progress.AddTask(ToolApp.Name, maxValue: length);
            return work((step, count) =>
            {
                rows.Add(count);
                task.Increment(step);
            });
        });
    }

    /// <summary>Rows, and rows per second.</summary>
    private sealed class RowsColumn : ProgressColumn
    {
        private long _rows;

        public void Add(long rows) => Interlocked.Add(ref _rows, rows);

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            long rows = Interlocked.Read(ref _rows);
            double seconds = task.ElapsedTime?.TotalSeconds ?? 0;
            string speed = seconds > 0 ? ((long)(rows / seconds)).ToString("N0", CultureInfo.InvariantCulture) : "–";
            return new Spectre.Console.Text(rows.ToString("N0", CultureInfo.InvariantCulture) + " rows, " + speed + " rows/s");
        }
    }
}
