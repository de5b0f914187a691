using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Conventions;

/// <summary>The conventions of types: each names what breaks it.</summary>
internal static class TypeConventions
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] MutableCollections = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>)];

    /// <summary>Classes that anybody may derive from.</summary>
    public static IEnumerable<string> OpenClasses(IEnumerable<Type> types) =>
        from type in types
        where type.IsClass && !type.IsSealed && !(type.IsAbstract && IsClosed(type))
        select $"{type} is neither sealed, static, nor closed";

    public static IEnumerable<string> WritableStructs(IEnumerable<Type> types) =>
        from type in types
        where type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)
        select $"{type} is a struct that is not readonly";

    /// <summary>Setters other than init, fields that are not readonly.</summary>
    public static IEnumerable<string> MutableMembers(IEnumerable<Type> types) =>
        from type in types
        where !type.IsEnum
        from member in type.GetMembers(Declared)
        let why = member switch
        {
            PropertyInfo { SetMethod: { IsPublic: true } set } when !IsInit(set) => "has a setter",
            FieldInfo { IsLiteral: false, IsInitOnly: false } field when field.IsPublic || !(field.IsStatic && Shipped.IsGenerated(field)) => "is a field that is not readonly",
            _ => null,
        }
        where why is not null
        select $"{type}.{member.Name} {why}";

    /// <summary>Static state that is not readonly, private and internal included.</summary>
    public static IEnumerable<string> StaticState(IEnumerable<Type> types) =>
        from type in types
        where !type.FullName!.Contains('<', StringComparison.Ordinal)
        from field in type.GetFields(Declared)
        where field is { IsStatic: true, IsLiteral: false, IsInitOnly: false }
        select $"{type}.{field.Name} is static and not readonly";

    /// <summary>Public members that hand out arrays or collections which the caller could change.</summary>
    public static IEnumerable<string> ExposedCollections(IEnumerable<Type> types) =>
        from type in types
        from member in type.GetMembers(Declared)
        let handedOut = member switch
        {
            PropertyInfo { GetMethod.IsPublic: true } property => property.PropertyType,
            FieldInfo { IsPublic: true } field => field.FieldType,
            MethodInfo { IsPublic: true, IsSpecialName: false } method => method.ReturnType,
            _ => null,
        }
        where handedOut is not null && IsMutableCollection(handedOut)
        select $"{type}.{member.Name} hands out {handedOut.Name}";

    /// <summary>Enums without a zero member or without the camel-case converter.</summary>
    public static IEnumerable<string> IncompleteEnums(IEnumerable<Type> types) =>
        from type in types
        where type.IsEnum
        let converter = type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType
        let why = !Enum.IsDefined(type, Activator.CreateInstance(type)!) ? "has no zero member"
            : converter != typeof(EnumTextConverter<>).MakeGenericType(type) ? "has no camel-case converter"
            : null
        where why is not null
        select $"{type} {why}";

    public static IEnumerable<string> EquatablesWithoutOperators(IEnumerable<Type> types) =>
        from type in types
        where !type.IsInterface && Shipped.ComparesWithItself(type)
        from name in new[] { "op_Equality", "op_Inequality" }
        where type.GetMethod(name, BindingFlags.Public | BindingFlags.Static) is null
        select $"{type} is equatable and has no {name}";

    /// <summary>Members called a unit, which is a place, that are units of measure, private ones included.</summary>
    public static IEnumerable<string> MeasuresCalledUnits(IEnumerable<Type> types) =>
        from type in types
        from member in type.GetMembers(Declared)
        let held = member switch { PropertyInfo property => property.PropertyType, FieldInfo field => field.FieldType, _ => null }
        where held == typeof(MeasureUnit) && member.Name is "Unit" or "Units"
        select $"{type}.{member.Name} is a unit of measure";

    /// <summary>Types with the name of a namespace, in the namespace of another library, or named for no concept.</summary>
    public static IEnumerable<string> MisleadingNames(IReadOnlyCollection<Type> types, string prefix)
    {
        HashSet<string> segments = [.. types.SelectMany(type => (type.Namespace ?? string.Empty).Split('.'))];
        return from type in types
               let name = type.Name.Split('`')[0]
               let why = segments.Contains(name) ? "has the name of a namespace"
                   : type.Namespace != prefix && type.Namespace?.StartsWith(prefix + ".", StringComparison.Ordinal) != true ? $"is not in {prefix}"
                   : name.EndsWith("Utils", StringComparison.Ordinal) || name.EndsWith("Helper", StringComparison.Ordinal) || name.EndsWith("Helpers", StringComparison.Ordinal) ? "is named for no concept"
                   : null
               where why is not null
               select $"{type} {why}";
    }

    /// <summary>Nobody else can derive: no constructor is open but the copy constructor of a record, and then an abstract member is closed.</summary>
    private static bool IsClosed(Type type)
    {
        ConstructorInfo[] open = [.. type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic && !constructor.IsPrivate && !constructor.IsFamilyAndAssembly && !constructor.IsAssembly)];
        bool copiesOnly = Array.TrueForAll(open, constructor => constructor.GetParameters() is [{ } only] && only.ParameterType == type);
        bool hasClosedMember = Array.Exists(type.GetMethods(Declared), method => method is { IsAbstract: true, IsFamilyAndAssembly: true } or { IsAbstract: true, IsAssembly: true });
        return open.Length == 0 || (copiesOnly && hasClosedMember);
    }

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition()));
}
