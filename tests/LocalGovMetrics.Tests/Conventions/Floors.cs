using Mono.Cecil;
using Mono.Cecil.Cil;

namespace LocalGovMetrics.Tests.Conventions;

/// <summary>
/// The floors of the house, each a namespace, and what each may know: data come in at the bottom and leave at the top, and no
/// arrow runs back down. Read from compiled code, method bodies and attributes included.
/// </summary>
internal sealed class Floors
{
    /// <summary>The floor of the nouns in the root namespace.</summary>
    public const string Root = "(root)";

    /// <summary>The ground under the house, which every floor knows: what results say, by key and language.</summary>
    public const string Ground = "Languages";

    /// <summary>
    /// How results look as JSON. A type of any floor names its form there by <c>[JsonConverter]</c>: a signpost that the serializer
    /// follows, no knowledge of the type's own. Every other way up is one.
    /// </summary>
    public const string Face = "Json";

    private readonly string _prefix;
    private readonly IReadOnlyDictionary<string, string[]> _known;

    public Floors(string prefix, IReadOnlyDictionary<string, string[]> known) => (_prefix, _known) = (prefix, known);

    public static Floors OfTheHouse { get; } = new("LocalGovMetrics", new Dictionary<string, string[]>
    {
        [Ground] = [],
        ["Values"] = [],
        ["Display"] = ["Values", "Display.Pictures"],
        ["Display.Pictures"] = [],
        [Root] = ["Values"],
        ["Targets"] = ["Values", "Display", Root],
        ["Text"] = ["Values", Root, "Targets"],
        ["Plans"] = ["Values", Root, "Targets", "Text"],
        ["Growth"] = ["Values", "Display"],
        ["Attainment"] = ["Values", Root],
        ["Verdicts"] = ["Values", "Display", Root, "Targets", "Plans", "Growth", "Attainment"],
        ["Units"] = ["Values", Root, "Text"],
        ["Conversion"] = ["Values", Root, "Targets", "Plans", "Units", "Verdicts"],
        ["Comparability"] = ["Values", "Display", Root, "Targets", "Plans", "Units"],
        ["Reading"] = ["Values", Root, "Targets", "Plans", "Text", "Units", "Verdicts"],
        ["Assessments"] = ["Values", "Display", "Display.Pictures", Root, "Targets", "Plans", "Text", "Growth", "Verdicts", "Reading"],
        ["Comparison"] = ["Values", "Display", "Display.Pictures", Root, "Targets", "Plans", "Growth", "Attainment", "Verdicts", "Comparability", "Assessments"],
        ["Statistics"] = ["Values", "Display", "Display.Pictures", Root, "Comparison"],
        ["Audit"] = ["Values", "Display", "Display.Pictures", Root, "Targets", "Plans", "Text", "Growth", "Verdicts", "Reading", "Assessments", "Audit.Hypotheses"],
        ["Audit.Hypotheses"] = [],
        [Face] = ["Values", Root, "Targets", "Plans", "Text", "Growth", "Units", "Verdicts", "Reading", "Assessments", "Audit"],
        ["Csv"] = [Root, "Display", "Verdicts", "Reading", "Assessments"],
        ["Datasets"] = ["Values", Root, "Targets", "Plans", "Text", "Units", "Comparability", "Verdicts", "Reading", "Assessments", "Audit", "Csv"],
        ["Columns"] = ["Values", Root, "Targets", "Plans", "Text", "Growth", "Attainment", "Verdicts", "Reading", "Assessments"],
        ["Columns.Streaming"] = [],
        ["Arrow"] = [Root, "Targets", "Columns"],
        ["Sql"] = ["Values", Root, "Targets", "Verdicts", "Columns"],
        ["DuckDB"] = ["Values", Root, "Targets", "Text", "Reading", "Assessments", "Verdicts", "Columns", "Sql"],
        ["Documents"] = ["Values", "Display", Root, "Text", "Targets", "Plans", "Verdicts", "Reading", "Assessments", "Audit", "Documents.Formats", "Documents.Json", "Documents.Prose", "Documents.Tables", "Documents.Workbooks"],
        ["Documents.Tables"] = [],
        ["Documents.Workbooks"] = [],
        ["Documents.Layout"] = ["Documents.Tables"],
        ["Documents.Formats"] = ["Documents.Layout"],
        ["Documents.Prose"] = ["Documents.Tables"],
        ["Documents.Json"] = [],
        ["Parquet"] = ["Values", Root, "Reading"],
    });

    /// <summary>Gets the floors that have their place in the drawing.</summary>
    public IEnumerable<string> Names => _known.Keys;

    /// <summary>Gets the arrows that are allowed.</summary>
    public IEnumerable<Arrow> Allowed => _known.SelectMany(floor => floor.Value.Select(known => new Arrow(floor.Key, known)));

    /// <summary>The arrows between floors that an assembly draws, the ground left out.</summary>
    public IReadOnlyCollection<Arrow> Arrows(string assemblyPath)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(assemblyPath);
        return
        [
            .. from type in module.Types
               let floor = FloorOf(type)
               where floor is not null
               from known in KnownBy(type).Select(Outermost).DistinctBy(known => known.FullName)
               let other = FloorOf(known)
               where other is not null && other != floor && other != Ground
               group other by (floor, other) into arrow
               select new Arrow(arrow.Key.floor, arrow.Key.other),
        ];
    }

    /// <summary>The types of an assembly, each with what it knows that its floor may not.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Breaches(string assemblyPath)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(assemblyPath);
        Dictionary<string, IReadOnlyList<string>> breaches = [];
        foreach (TypeDefinition type in module.Types)
        {
            if (FloorOf(type) is { } floor)
            {
                breaches[type.FullName] = [.. KnownBy(type).Select(Outermost).DistinctBy(known => known.FullName).Where(known => FloorOf(known) is { } other && !MayKnow(floor, other)).Select(known => known.FullName)];
            }
        }

        return breaches;
    }

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } declaring ? Outermost(declaring) : type;

    private static IEnumerable<TypeReference> KnownBy(TypeDefinition type)
    {
        IEnumerable<TypeReference> own =
        [
            .. Parts(type.BaseType),
            .. type.Interfaces.SelectMany(i => Parts(i.InterfaceType)),
            .. type.Fields.SelectMany(field => Parts(field.FieldType)),
            .. type.Properties.SelectMany(property => Parts(property.PropertyType)),
            .. Constraints(type),
            .. Attributes(type),
            .. type.Fields.SelectMany(Attributes),
            .. type.Properties.SelectMany(Attributes),
        ];
        return own.Concat(type.Methods.SelectMany(KnownBy)).Concat(type.NestedTypes.SelectMany(KnownBy));
    }

    private static IEnumerable<TypeReference> KnownBy(MethodDefinition method)
    {
        IEnumerable<TypeReference> signature =
        [
            .. Parts(method.ReturnType),
            .. method.Parameters.SelectMany(parameter => Parts(parameter.ParameterType).Concat(Attributes(parameter))),
            .. Constraints(method),
            .. Attributes(method),
            .. method.Overrides.SelectMany(Parts),
        ];
        return method.HasBody
            ? signature.Concat(method.Body.Variables.SelectMany(variable => Parts(variable.VariableType))).Concat(method.Body.Instructions.SelectMany(KnownBy))
            : signature;
    }

    private static IEnumerable<TypeReference> KnownBy(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => Parts(type),
        MemberReference member => Parts(member),
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(MemberReference member) =>
    [
        .. Parts(member.DeclaringType),
        .. member switch
        {
            FieldReference field => Parts(field.FieldType),
            MethodReference method => [.. Parts(method.ReturnType), .. method.Parameters.SelectMany(parameter => Parts(parameter.ParameterType))],
            _ => Enumerable.Empty<TypeReference>(),
        },
        .. member is GenericInstanceMethod generic ? generic.GenericArguments.SelectMany(Parts) : [],
    ];

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        IModifierType modified => [.. Parts(modified.ElementType), .. Parts(modified.ModifierType)],
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(parameter => parameter.Constraints).SelectMany(constraint => Parts(constraint.ConstraintType));

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.Where(attribute => !IsSignpost(attribute)).SelectMany(attribute =>
            Parts(attribute.AttributeType)
                .Concat(attribute.ConstructorArguments.Concat(attribute.Properties.Select(property => property.Argument)).SelectMany(argument => argument.Value is TypeReference type ? Parts(type) : [])));

    private static bool IsSignpost(CustomAttribute attribute) =>
        attribute.AttributeType.FullName == "System.Text.Json.Serialization.JsonConverterAttribute"
        && attribute.ConstructorArguments is [{ Value: TypeReference { Namespace: var room } }]
        && room.EndsWith("." + Face, StringComparison.Ordinal);

    private string? FloorOf(TypeReference type) =>
        type.Namespace == _prefix ? Root
        : type.Namespace.StartsWith(_prefix + ".", StringComparison.Ordinal) ? type.Namespace[(_prefix.Length + 1)..]
        : null;

    /// <summary>One floor knows another.</summary>
    public sealed record Arrow(string From, string To)
    {
        public override string ToString() => $"{From} → {To}";
    }

    /// <summary>The room that a floor inside of it belongs to; the floor itself where there is none.</summary>
    public static string RoomOf(string floor) => floor.Split('.')[0];

    // A floor inside of a room knows the room and what the room knows; everything else, the room's way to it too, is stated.
    private bool MayKnow(string floor, string other) =>
        floor == other || other == Ground || IsStated(floor, other) || (RoomOf(floor) is var room && room != floor && (other == room || (RoomOf(other) == other && IsStated(room, other))));

    private bool IsStated(string floor, string other) => _known.TryGetValue(floor, out string[]? known) && known.Contains(other);
}
