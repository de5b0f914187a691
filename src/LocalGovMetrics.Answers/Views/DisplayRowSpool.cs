using System.Text;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>Keeps rows of a table for a person in a stream, in one language.</summary>
internal static class DisplayRowSpool
{
    /// <summary>Writes the rows.</summary>
    /// <param name="rows">The rows, read once.</param>
    /// <param name="language">The language of their texts.</param>
    /// <param name="spool">Where they are kept.</param>
    public static void Write(IEnumerable<DisplayRow> rows, Language language, Stream spool)
    {
        using BinaryWriter writer = new(spool, Encoding.UTF8, leaveOpen: true);
        foreach (DisplayRow row in rows)
        {
            writer.Write(row.Cells.Count);
            foreach (DisplayCell cell in row.Cells)
            {
                writer.Write((int)cell.Mark);
                writer.Write(cell.Text.In(language));
            }
        }
    }

    /// <summary>Reads the rows from the start, each when it is asked for.</summary>
    public static IEnumerable<DisplayRow> Read(Stream spool)
    {
        spool.Position = 0;
        using BinaryReader reader = new(spool, Encoding.UTF8, leaveOpen: true);
        long length = spool.Length;
        while (spool.Position < length)
        {
            DisplayCell[] cells = new DisplayCell[reader.ReadInt32()];
            for (int i = 0; i < cells.Length; i++)
            {
                DisplayMark mark = (DisplayMark)reader.ReadInt32();
                cells[i] = new DisplayCell(DisplayText.Verbatim(reader.ReadString()), mark);
            }

            yield return DisplayRow.Of(cells);
        }
    }
}
