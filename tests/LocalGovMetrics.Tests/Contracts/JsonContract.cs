using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace LocalGovMetrics.Tests.Contracts;

/// <summary>
/// What is written to JSON reads back as an equal value, whatever the usual options; what is incomplete or malformed is an error,
/// never a default. An error is a <see cref="JsonException"/>, or where a value refuses its parts its own argument exception.
/// </summary>
internal static class JsonContract
{
    public static IReadOnlyList<JsonSerializerOptions> AllOptions { get; } =
    [
        JsonSerializerOptions.Default,
        new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        new(JsonSerializerDefaults.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
    ];

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly string[] WrongKinds = ["1", "true", "[]", "[1]", "\"no such value!\"", "\"\"", "[[]]", "{\"no\":1}"];

    public static void Check<T>(IReadOnlyList<T> values, bool mayBeEmpty)
        where T : notnull
    {
        foreach (JsonSerializerOptions options in AllOptions)
        {
            foreach (T value in values)
            {
                CheckRoundTrip(value, options);
                CheckTruncated(value, options);
                CheckMissing(value, options);
            }

            foreach (string json in WrongKinds)
            {
                // An object without keys may be all defaults, and a number is a computed one.
                bool isRight = (json[0] == '{' && mayBeEmpty) || (json == "1" && typeof(T) == typeof(LocalGovMetrics.Values.Computed));
                if (!isRight)
                {
                    CheckRefused<T>(json, options);
                }
            }

            if (!mayBeEmpty)
            {
                CheckRefused<T>("{}", options);
            }

            if (typeof(T).IsValueType)
            {
                CheckRefused<T>("null", options);
                JsonSerializer.Deserialize("null", typeof(Nullable<>).MakeGenericType(typeof(T)), options).Should().BeNull();
            }
        }
    }

    private static void CheckRoundTrip<T>(T value, JsonSerializerOptions options)
        where T : notnull
    {
        string json = JsonSerializer.Serialize(value, options);
        JsonSerializer.Deserialize<T>(json, options).Should().Be(value, "it was written as {0}", json);
        JsonSerializer.Deserialize<T[]>(JsonSerializer.Serialize<T[]>([value, value], options), options).Should().Equal([value, value]);
        if (typeof(T).BaseType is { IsAbstract: true, IsPublic: true } family && family.Assembly == typeof(T).Assembly)
        {
            string asFamily = JsonSerializer.Serialize(value, family, options);
            JsonSerializer.Deserialize(asFamily, family, options).Should().Be(value, "it was written as {0}", asFamily);
        }

        if (typeof(T).IsAssignableTo(typeof(IFormattable)) && JsonNode.Parse(json) is JsonValue)
        {
            Dictionary<T, int> keyed = new() { [value] = 1 };
            JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(keyed, options), options).Should().Equal(keyed);
        }
    }

    private static void CheckTruncated<T>(T value, JsonSerializerOptions options)
        where T : notnull
    {
        string json = JsonSerializer.Serialize(value, options);
        int step = Math.Max(1, json.Length / 40);
        for (int length = 0; length < json.Length; length += step)
        {
            string cut = json[..length];
            if (length > 0 && value is LocalGovMetrics.Values.Computed { IsDefined: true })
            {
                continue; // a number that is cut off is another number
            }

            ((Func<T?>)(() => JsonSerializer.Deserialize<T>(cut, options))).Should().Throw<JsonException>("'{0}' is cut off", cut);
        }
    }

    /// <summary>Leaves out each member that has no default in turn.</summary>
    private static void CheckMissing<T>(T value, JsonSerializerOptions options)
        where T : notnull
    {
        if (typeof(T).IsDefined(typeof(JsonConverterAttribute), inherit: true) || JsonSerializer.SerializeToNode(value, options) is not JsonObject whole)
        {
            return;
        }

        foreach (string member in RequiredMembers(typeof(T)))
        {
            string name = options.PropertyNamingPolicy?.ConvertName(member) ?? member;
            whole.ContainsKey(name).Should().BeTrue("{0} is needed to make a {1}, so it is written", name, typeof(T));
            JsonObject without = (JsonObject)whole.DeepClone();
            without.Remove(name);
            CheckRefused<T>(without.ToJsonString(), options);
        }
    }

    private static void CheckRefused<T>(string json, JsonSerializerOptions options)
        where T : notnull =>
        ((Func<T?>)(() => JsonSerializer.Deserialize<T>(json, options))).Should().Throw<Exception>("{0} is no {1}", json, typeof(T))
            .Which.Should().Match(thrown => thrown is JsonException || thrown is ArgumentException, "of {0}", json);

    /// <summary>The members marked as required, and the parameters that have no default and cannot be null of the constructor that JSON uses.</summary>
    private static IEnumerable<string> RequiredMembers(Type type)
    {
        ConstructorInfo[] all = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        ConstructorInfo? used = Array.Find(all, constructor => constructor.IsDefined(typeof(JsonConstructorAttribute)))
            ?? (all.Where(constructor => constructor.IsPublic).ToArray() is [{ } only] ? only : null);
        PropertyInfo[] properties = type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        IEnumerable<string> parameters =
            from parameter in used?.GetParameters() ?? []
            where !parameter.HasDefaultValue && Nullability.Create(parameter).WriteState != NullabilityState.Nullable
            select properties.First(property => property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)).Name;
        return properties.Where(property => property.IsDefined(typeof(RequiredMemberAttribute))).Select(property => property.Name).Union(parameters);
    }
}
