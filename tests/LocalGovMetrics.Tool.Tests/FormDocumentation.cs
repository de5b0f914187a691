using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>What the documentation of the code says of the forms of the contract.</summary>
internal static class FormDocumentation
{
    private static readonly Dictionary<string, Dictionary<string, string>> ByAssembly = [];

    /// <summary>Gives the summary of a type.</summary>
    public static string? Of(Type type) => Find(type, "T:" + type.FullName);

    /// <summary>Gives what a property is, by its key.</summary>
    public static string? Of(Type type, string key)
    {
        for (Type? owner = type; owner is not null && owner != typeof(object); owner = owner.BaseType)
        {
            if (Find(owner, $"P:{owner.FullName}.{char.ToUpperInvariant(key[0])}{key[1..]}") is { } said)
            {
                string text = Regex.Replace(said, "^Gets (or sets )?", string.Empty);
                return char.ToUpperInvariant(text[0]) + text[1..];
            }
        }

        return null;
    }

    private static string? Find(Type type, string name)
    {
        string assembly = type.Assembly.Location;
        if (!ByAssembly.TryGetValue(assembly, out Dictionary<string, string>? members))
        {
            string file = Path.ChangeExtension(assembly, ".xml");
            ByAssembly.Add(assembly, members = File.Exists(file)
                ? XDocument.Load(file).Descendants("member").Where(member => member.Element("summary") is not null).ToDictionary(member => member.Attribute("name")!.Value, member => TextOf(member.Element("summary")!))
                : []);
        }

        return members.GetValueOrDefault(name.Replace('+', '.'));
    }

    private static string TextOf(XElement summary) =>
        Regex.Replace(string.Concat(summary.Nodes().Select(node => node is XElement element ? element.Attribute("cref")?.Value.Split('.')[^1] ?? element.Attribute("langword")?.Value ?? element.Value : node.ToString(SaveOptions.DisableFormatting))), @"\s+", " ").Trim()
            .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
}
