using System.Buffers;
using System.Text;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Streaming;

/// <summary>Keeps the texts of rows in a stream: widths and notes need a first pass over all of them.</summary>
internal static class RowViewSpool
{
    /// <summary>Writes a row.</summary>
    public static void Write(RowView row, IBufferWriter<byte> to)
    {
        using MemoryStream bytes = new();
        using (BinaryWriter writer = new(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(row.Line);
            writer.Write(row.IsFailed);
            writer.Write((int)row.Kind);
            writer.Write((int)row.Reason);
            writer.Write(row.IsNear);
            writer.Write((sbyte)(row.Agrees is { } agrees ? agrees ? 1 : 0 : -1));
            writer.Write(row.IsHeadline);
            writer.Write(row.IsSettledByEstimate);
            writer.Write(row.IsAbsenceCounted);
            writer.Write((int)row.RevisionEffect);
            writer.Write((int)row.Printed);
            writer.Write(row.IsPart);
            foreach (string text in (string[])[row.Number, row.Name, row.Indicator, row.Unit, row.Period, row.Target, row.Actual, row.Attainment, row.Verdict, row.Reported, row.Why])
            {
                writer.Write(text);
            }

            writer.Write(row.Notes.Count);
            foreach (ReadingNote note in row.Notes)
            {
                writer.Write((int)note.Code);
                writer.Write(note.Detail);
            }
        }

        to.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Reads the rows from the start, each when it is asked for.</summary>
    public static IEnumerable<RowView> Read(Stream spool)
    {
        spool.Position = 0;
        using BinaryReader reader = new(spool, Encoding.UTF8, leaveOpen: true);
        long length = spool.Length;
        while (spool.Position < length)
        {
            yield return new RowView
            {
                Line = reader.ReadInt32(),
                IsFailed = reader.ReadBoolean(),
                Kind = (VerdictKind)reader.ReadInt32(),
                Reason = (ReasonCode)reader.ReadInt32(),
                IsNear = reader.ReadBoolean(),
                Agrees = reader.ReadSByte() switch { 1 => true, 0 => false, _ => null },
                IsHeadline = reader.ReadBoolean(),
                IsSettledByEstimate = reader.ReadBoolean(),
                IsAbsenceCounted = reader.ReadBoolean(),
                RevisionEffect = (RevisionEffect)reader.ReadInt32(),
                Printed = (ReportedVerdict)reader.ReadInt32(),
                IsPart = reader.ReadBoolean(),
                Number = reader.ReadString(),
                Name = reader.ReadString(),
                Indicator = reader.ReadString(),
                Unit = reader.ReadString(),
                Period = reader.ReadString(),
                Target = reader.ReadString(),
                Actual = reader.ReadString(),
                Attainment = reader.ReadString(),
                Verdict = reader.ReadString(),
                Reported = reader.ReadString(),
                Why = reader.ReadString(),
                Notes = ReadNotes(reader),
            };
        }
    }

    private static ReadingNote[] ReadNotes(BinaryReader reader)
    {
        ReadingNote[] notes = new ReadingNote[reader.ReadInt32()];
        for (int i = 0; i < notes.Length; i++)
        {
            notes[i] = new ReadingNote((ReadingNoteCode)reader.ReadInt32(), reader.ReadString());
        }

        return notes;
    }
}
