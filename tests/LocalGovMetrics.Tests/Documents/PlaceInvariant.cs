using LocalGovMetrics.Documents;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Nothing is invented: the text at the place of everything that was found is the text that was found.</summary>
internal static class PlaceInvariant
{
    public static void Check(DocumentExtraction found)
    {
        Document document = found.Document;
        foreach (DocumentBlock block in document.Blocks)
        {
            At(block.Place, block.Text);
            foreach (GridCell cell in block.Grid?.Cells ?? [])
            {
                At(cell.Place, cell.Text);
            }
        }

        foreach (ExtractedTable table in found.Tables)
        {
            On(table.Place);
            foreach (ExtractedRow row in table.Rows)
            {
                On(row.Place);
                foreach (ExtractedCell cell in row.Years.Concat(row.Others).Concat(new[] { row.Target, row.Actual }.OfType<ExtractedCell>()))
                {
                    At(cell.Place, cell.Text);
                }

                OneLine(document.TextAt(row.Place)).Should().Contain(OneLine(row.Indicator));
            }
        }

        foreach (DocumentClaim claim in found.Claims)
        {
            OneLine(At(claim.Place)).Should().Be(claim.Quote);
            foreach ((string? text, DocumentPlace? place) in claim.Check.Claim.Inputs.Select(input => input.Text).Zip(claim.OperandPlaces))
            {
                (place is null ? text : OneLine(At(place))).Should().Be(text);
            }

            (claim.PrintPlace is { } print ? OneLine(At(print)) : claim.Check.Claim.PrintText).Should().Be(claim.Check.Claim.PrintText);
        }

        foreach (DocumentPlace place in document.Findings.Select(finding => finding.Place).Append(found.UnitFrom).OfType<DocumentPlace>())
        {
            On(place);
        }

        string At(DocumentPlace place, string? text = null)
        {
            On(place);
            string at = document.TextAt(place);
            at.Should().Be(text ?? at);
            return at;
        }

        void On(DocumentPlace place)
        {
            place.Where.Should().NotBeNullOrWhiteSpace();
            (place.Start + place.Length).Should().BeLessThanOrEqualTo(document.Text.Length);
            (place.Page ?? 1).Should().BeInRange(1, document.Pages ?? 1);
            if (place.Box is { } box)
            {
                new[] { box.Left, box.Top, box.Width, box.Height }.Should().OnlyContain(number => double.IsFinite(number));
            }
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
