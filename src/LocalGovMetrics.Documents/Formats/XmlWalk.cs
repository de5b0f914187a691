using System.Xml;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Walks over the children of XML elements in one pass, no deeper than allowed.</summary>
internal sealed class XmlWalk(XmlReader reader, int deepest)
{
    public XmlReader Reader => reader;

    public string Name => reader.LocalName;

    /// <summary>Goes to the root element.</summary>
    public void ToRoot() => reader.MoveToContent();

    /// <summary>Calls for each child element of the element the reader stands on, and ends behind the element. The call must end behind the child.</summary>
    public void Children(Action child)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }

        int depth = reader.Depth;
        if (depth > deepest)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.elementsNestDeeperThan", deepest));
        }

        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement || reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                child();
            }
            else if (!reader.Read())
            {
                return;
            }
        }

        reader.Read();
    }

    public void Skip() => reader.Skip();

    /// <summary>The value of an attribute by its local name, whatever its namespace; null where there is none.</summary>
    public string? Attribute(string name)
    {
        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                string value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return null;
    }

    /// <summary>A whole number of an attribute, between two ends; the fallback where there is none.</summary>
    public int Number(string name, int fallback, int least, int most) =>
        int.TryParse(Attribute(name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int value) ? Math.Clamp(value, least, most) : fallback;

    /// <summary>Whether an on-off property is on: there, and not said to be off.</summary>
    public bool IsOn() => Attribute("val") is not ("0" or "false" or "off");

    /// <summary>The text of an element without children, and ends behind it.</summary>
    public string Content()
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return string.Empty;
        }

        int depth = reader.Depth;
        System.Text.StringBuilder text = new();
        while (reader.Read() && (reader.NodeType != XmlNodeType.EndElement || reader.Depth > depth))
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(reader.Value);
            }
        }

        reader.Read();
        return text.ToString();
    }
}
