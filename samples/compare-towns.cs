#!/usr/bin/env dotnet
#:package LocalGovMetrics.Datasets@*-*

// Compares the towns of the bundled reports: what compares, and why the rest does not. The notebook compare-towns.ipynb shows the same.
// Runs against the packages in artifacts/feed: dotnet pack --configuration Release --output artifacts/feed

using LocalGovMetrics;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

Console.OutputEncoding = System.Text.Encoding.UTF8;

Report huongTra = Reports.Find("huong-tra-2023")!;
Assessment verdicts = huongTra.Assess();
Show(verdicts);

ReportNotation notation = ReportNotation.Vietnamese;
ReportedValue Read(string print) => (ReportedValue)notation.ReadValue(print).GetValueOrThrow().Value;
CompoundGrowthResult growth = CompoundGrowth.Between(Read("98,1"), Read("126,0"), periods: 5);
Show(growth);

Report quangTri = Reports.Find("quang-tri-2020-2025")!;
AuditRun audit = AuditRun.Of(quangTri.AllClaims);
Show(audit);

Picture years = PlanYears.ToPicture(quangTri.Table.Rows, quangTri.Comparands)!;
Show(years);

Report[] reports = [huongTra, Reports.Find("huong-tra-2021-2023")!, quangTri, Reports.Find("tam-ky-2024")!];
ComparabilityTable comparable = ComparabilityTable.Of([.. reports.SelectMany(report => report.Comparands)]);
ComparabilityBlock trained = comparable.Blocks.First(block => block.Code == "trained-labour");
Show(trained);

Comparand[] towns = [.. trained.Members.Select(member => comparable.Comparands[member]).DistinctBy(value => value.UnitId)];
RankRangesResult ranges = Ranking.Ranges([.. towns.Select(value => value.Number?.Possible)], DesiredDirection.Higher);
DisplayTable ranks = ranges.ToTable().WithRowNames(towns.Select(value => $"{value.Unit}, {value.Period}: {value.Text}"));
Show(ranks);

ComparisonSet set = ComparisonSet.Of([.. reports.SelectMany(report => report.Comparands.Concat(report.YearlyComparands))]);
Show(set);

ColumnRanking waste = set.ColumnsOf("waste-collection")[0].Rank();
Show(waste);

ColumnRanking water = set.ColumnsOf("clean-water")[0].Rank();
Show(water);

ComparisonSet attained = ComparisonSet.Of([.. reports.SelectMany(report => report.AttainmentComparands())]);
ColumnRanking revenue = attained.ColumnsOf("budget-revenue")[0].Rank();
Show(revenue);

static void Show(IDisplayable result) => Console.WriteLine(result.ToDocument().ToText());
