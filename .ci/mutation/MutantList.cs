using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Diagnostics.Runtime;

/// <summary>Reads Stryker's mutants out of its memory: its report comes after the test of all of them, which takes a day.</summary>
internal static class MutantList
{
    public static int Write(int process, string path, string dac)
    {
        using DataTarget target = DataTarget.AttachToProcess(process, suspend: true);
        using ClrRuntime runtime = target.ClrVersions[0].CreateRuntime(dac, true);
        Dictionary<string, Dictionary<(int, int, int), SyntaxNode>> sources = [];
        List<object> mutants = [];
        foreach (ClrObject mutant in runtime.Heap.EnumerateObjects().Where(one => one.Type?.Name == "Stryker.Core.Mutants.Mutant"))
        {
            ClrObject mutation = Member(mutant, "Mutation");
            ClrObject original = Member(mutation, "OriginalNode");
            ClrObject root = original;
            while (Member(root, "_parent") is { IsNull: false } parent)
            {
                root = parent;
            }

            string file = Member(root, "_syntaxTree").ReadStringField("_path")!;
            ClrObject green = Member(original, "Green");
            (int, int, int) place = (original.ReadField<int>(Name("Position")), green.ReadField<int>("_fullWidth"), green.ReadField<ushort>("_kind"));
            SyntaxNode? node = (sources.TryGetValue(file, out var known) ? known : sources[file] = NodesOf(file)).GetValueOrDefault(place);
            FileLinePositionSpan? at = node?.GetLocation().GetLineSpan();
            mutants.Add(new
            {
                id = mutant.ReadField<int>(Name("Id")),
                status = mutant.ReadField<int>(Name("ResultStatus")),
                path = file,
                line = at?.StartLinePosition.Line + 1,
                col = at?.StartLinePosition.Character + 1,
                kind = mutation.ReadStringField(Name("DisplayName")),
                was = node?.ToString(),
                now = TextOf(Member(Member(mutation, "ReplacementNode"), "Green")),
                text = at is { } span ? node!.SyntaxTree.GetText().Lines[span.StartLinePosition.Line].ToString().Trim() : null,
            });
        }

        File.WriteAllText(path, JsonSerializer.Serialize(mutants));
        return 0;
    }

    private static string Name(string property) => $"<{property}>k__BackingField";

    private static ClrObject Member(ClrObject owner, string name) =>
        owner.IsNull ? default : owner.Type!.Fields.FirstOrDefault(field => field.Name == name || field.Name == Name(name)) is { } own ? owner.ReadObjectField(own.Name!) : default;

    private static Dictionary<(int, int, int), SyntaxNode> NodesOf(string file)
    {
        Dictionary<(int, int, int), SyntaxNode> nodes = [];
        foreach (SyntaxNode node in CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantNodes(descendIntoTrivia: true))
        {
            nodes.TryAdd((node.FullSpan.Start, node.FullSpan.Length, node.RawKind), node);
        }

        return nodes;
    }

    // The tokens of a tree of Roslyn, in the order of their fields.
    private static string TextOf(ClrObject tree)
    {
        string type = tree.IsNull ? string.Empty : tree.Type?.Name ?? string.Empty;
        if (type.Length == 0 || type.Contains("SyntaxTrivia") || type.Contains("Missing"))
        {
            return string.Empty;
        }

        if (type.Contains("SyntaxToken"))
        {
            string? field = tree.Type!.Fields.Select(own => own.Name).FirstOrDefault(name => name is "TextField" or "_text");
            return field is null ? SyntaxFacts.GetText((SyntaxKind)tree.ReadField<ushort>("_kind")) : tree.ReadStringField(field) ?? string.Empty;
        }

        StringBuilder text = new();
        if (tree.Type!.IsArray)
        {
            ClrArray list = tree.AsArray();
            for (int i = 0; i < list.Length; i++)
            {
                text.Append(TextOf(list.GetStructValue(i).ReadObjectField("Value"))).Append(' ');
            }

            return text.ToString();
        }

        foreach (ClrInstanceField field in tree.Type.Fields.Where(own => own.IsObjectReference).OrderBy(own => own.Offset))
        {
            ClrObject child = field.ReadObject(tree.Address, interior: false);
            if (child.Type?.Name is { } name && (name.Contains("Syntax.InternalSyntax") || name.Contains("ArrayElement")))
            {
                text.Append(TextOf(child)).Append(' ');
            }
        }

        return text.ToString();
    }
}
