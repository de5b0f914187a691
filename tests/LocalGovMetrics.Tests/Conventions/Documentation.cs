using System.Reflection;
using System.Xml.Linq;

namespace LocalGovMetrics.Tests.Conventions;

/// <summary>The generated documentation file of an assembly, held against its public members.</summary>
internal sealed class Documentation
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private readonly Dictionary<string, XElement> _members;

    private Documentation(Dictionary<string, XElement> members) => _members = members;

    public static Documentation Of(Assembly assembly) =>
        new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal));

    /// <summary>Names the types and members without documentation, and the parameters, type parameters and results that theirs leaves out.</summary>
    public IEnumerable<string> Gaps(IEnumerable<Type> types) => types.SelectMany(Gaps);

    private static string IdOf(Type type) => type.FullName!.Replace('+', '.');

    private static string IdOf(MemberInfo member)
    {
        string type = IdOf(member.DeclaringType!);
        return member switch
        {
            FieldInfo => $"F:{type}.{member.Name}",
            PropertyInfo property => $"P:{type}.{member.Name}{Parameters(property.GetIndexParameters())}",
            EventInfo => $"E:{type}.{member.Name}",
            ConstructorInfo constructor => $"M:{type}.#ctor{Parameters(constructor.GetParameters())}",
            MethodInfo method => $"M:{type}.{member.Name}{Arity(method)}{Parameters(method.GetParameters())}{Conversion(method)}",
            _ => throw new NotSupportedException(member.ToString()),
        };
    }

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : string.Empty;

    private static string Conversion(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit" ? "~" + NameOf(method.ReturnType) : string.Empty;

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : $"({string.Join(",", parameters.Select(parameter => NameOf(parameter.ParameterType)))})";

    private static string NameOf(Type type) =>
        type.IsByRef ? NameOf(type.GetElementType()!) + "@"
        : type.IsArray ? NameOf(type.GetElementType()!) + "[]"
        : type.IsGenericParameter ? (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition
        : type.IsGenericType ? $"{IdOf(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(NameOf))}}}"
        : IdOf(type);

    private static bool IsWritten(MemberInfo member) =>
        !Shipped.IsGenerated(member) && member switch
        {
            MethodInfo method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal),
            FieldInfo field => !field.IsSpecialName,
            ConstructorInfo constructor => constructor.GetParameters().Length > 0,
            Type => false,
            _ => true,
        };

    private static IEnumerable<string> ParametersOf(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.Name!),
        PropertyInfo property => property.GetIndexParameters().Select(parameter => parameter.Name!),
        _ => [],
    };

    private static bool Says(XElement documentation, string element, string? name = null) =>
        documentation.Elements(element).Any(found => (name is null || (string?)found.Attribute("name") == name) && (found.HasElements || !string.IsNullOrWhiteSpace(found.Value)));

    private IEnumerable<string> Gaps(Type type)
    {
        if (!_members.TryGetValue("T:" + IdOf(type), out XElement? own) || !Says(own, "summary"))
        {
            yield return $"{type} is not documented";
        }
        else
        {
            foreach (Type parameter in type.GetGenericArguments().Where(parameter => !Says(own, "typeparam", parameter.Name)))
            {
                yield return $"{type} does not document {parameter.Name}";
            }
        }

        foreach (MemberInfo member in type.GetMembers(Public).Where(IsWritten))
        {
            foreach (string gap in Gaps(member))
            {
                yield return gap;
            }
        }
    }

    private IEnumerable<string> Gaps(MemberInfo member)
    {
        string id = IdOf(member);
        if (!_members.TryGetValue(id, out XElement? documentation))
        {
            return [$"{id} is not documented"];
        }

        if (documentation.Element("inheritdoc") is not null)
        {
            return [];
        }

        bool gives = member is MethodInfo method && method.ReturnType != typeof(void);
        Type[] typeParameters = member is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : [];
        return
        [
            .. Says(documentation, "summary") ? Array.Empty<string>() : [$"{id} has no summary"],
            .. ParametersOf(member).Where(name => !Says(documentation, "param", name)).Select(name => $"{id} does not document {name}"),
            .. typeParameters.Where(parameter => !Says(documentation, "typeparam", parameter.Name)).Select(parameter => $"{id} does not document {parameter.Name}"),
            .. gives && !Says(documentation, "returns") ? [$"{id} does not document what it returns"] : Array.Empty<string>(),
        ];
    }
}
