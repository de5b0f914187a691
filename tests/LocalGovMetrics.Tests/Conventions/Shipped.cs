using System.Reflection;
using System.Runtime.CompilerServices;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Conventions;

/// <summary>The assemblies that users get, found beside the tests, so that a new one is guarded once the tests refer to it.</summary>
internal static class Shipped
{
    public static Assembly Core { get; } = typeof(Interval).Assembly;

    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory.GetFiles(AppContext.BaseDirectory, "LocalGovMetrics*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Assembly.Load),
    ];

    public static IEnumerable<Type> PublicTypes => Assemblies.SelectMany(assembly => assembly.GetExportedTypes());

    /// <summary>The types that compare by content: records, structs, and classes that say so; enums and abstract bases excepted.</summary>
    public static IEnumerable<Type> ValueTypes => PublicTypes.Where(IsValue);

    public static bool IsValue(Type type) =>
        !type.IsEnum && !type.IsAbstract && !type.IsInterface && (type.IsValueType || IsRecord(type) || ComparesWithItself(type));

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>Whether a type is <see cref="IEquatable{T}"/> of itself.</summary>
    public static bool ComparesWithItself(Type type) =>
        Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>) && i.GenericTypeArguments[0] == SelfOf(type));

    public static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member.Name.StartsWith('<');

    private static Type SelfOf(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType(type.GetGenericArguments()) : type;
}
