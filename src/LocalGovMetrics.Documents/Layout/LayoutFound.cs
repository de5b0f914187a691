namespace LocalGovMetrics.Documents.Layout;

/// <summary>Where a table without rules stands among the lines of a page.</summary>
/// <param name="First">The first line.</param>
/// <param name="End">The line behind the last.</param>
/// <param name="Places">The places between which each column lies.</param>
/// <param name="Data">The lines of the rows below its header, from which the columns were found.</param>
internal sealed record LayoutFound(int First, int End, List<(double Left, double Right)> Places, List<LayoutLine> Data);
