using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalGovMetrics.Tests.Conventions;

/// <summary>
/// Switches over our own closed families that a new case would pass by in silence: an expression over an enumeration with a
/// discard, a statement over one with a default or without some case, and any switch over the types of a closed family, of
/// which the compiler cannot tell that all are named.
/// </summary>
internal static class OpenSwitches
{
    /// <summary>Finds them.</summary>
    /// <param name="compilation">The sources with their meaning.</param>
    /// <param name="prefix">The namespace of what is our own.</param>
    /// <returns>For each the file and the type that it switches on.</returns>
    public static IReadOnlyList<string> Find(Compilation compilation, string prefix) =>
    [
        .. from tree in compilation.SyntaxTrees
           let model = compilation.GetSemanticModel(tree)
           from node in tree.GetRoot().DescendantNodes()
           let found = Open(node, model, prefix)
           where found is not null
           select $"{tree.FilePath}: {found}",
    ];

    private static string? Open(SyntaxNode node, SemanticModel model, string prefix)
    {
        ExpressionSyntax? governing = node switch
        {
            SwitchExpressionSyntax expression => expression.GoverningExpression,
            SwitchStatementSyntax statement => statement.Expression,
            _ => null,
        };
        ITypeSymbol? type = governing is null ? null : Plain(model.GetTypeInfo(governing).Type);
        bool hasDiscard = node switch
        {
            SwitchExpressionSyntax expression => expression.Arms.Any(arm => arm.WhenClause is null && arm.Pattern is DiscardPatternSyntax or VarPatternSyntax),
            SwitchStatementSyntax statement => statement.Sections.Any(section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax)),
            _ => false,
        };
        return type switch
        {
            null => null,
            { TypeKind: TypeKind.Enum } when IsOwn(type, prefix) => hasDiscard || (node is SwitchStatementSyntax statement && Missing(statement, type, model)) ? type.Name : null,
            { IsAbstract: true, TypeKind: TypeKind.Class } when IsOwn(type, prefix) => type.Name,
            { IsTupleType: true } when hasDiscard && ((INamedTypeSymbol)type).TupleElements is var elements && elements.All(element => IsClosed(Plain(element.Type), prefix)) && elements.Any(element => Plain(element.Type)!.TypeKind == TypeKind.Enum) =>
                $"({string.Join(", ", elements.Select(element => Plain(element.Type)!.Name))})",
            _ => null,
        };
    }

    private static bool Missing(SwitchStatementSyntax statement, ITypeSymbol type, SemanticModel model)
    {
        HashSet<string> named =
        [
            .. from section in statement.Sections
               from label in section.Labels
               let value = label switch
               {
                   CaseSwitchLabelSyntax one => (SyntaxNode)one.Value,
                   CasePatternSwitchLabelSyntax { WhenClause: null } pattern => pattern.Pattern,
                   _ => null,
               }
               where value is not null
               from part in value.DescendantNodesAndSelf().OfType<ExpressionSyntax>()
               let field = model.GetSymbolInfo(part).Symbol as IFieldSymbol
               where field is not null
               select field.Name,
        ];
        return !type.GetMembers().OfType<IFieldSymbol>().Where(member => member.IsConst).All(member => named.Contains(member.Name));
    }

    private static bool IsClosed(ITypeSymbol? type, string prefix) =>
        type is { SpecialType: SpecialType.System_Boolean } || (type is { TypeKind: TypeKind.Enum } && IsOwn(type, prefix));

    private static bool IsOwn(ITypeSymbol type, string prefix) =>
        type.ContainingNamespace.ToDisplayString() is var name && (name == prefix || name.StartsWith(prefix + ".", StringComparison.Ordinal));

    private static ITypeSymbol? Plain(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
