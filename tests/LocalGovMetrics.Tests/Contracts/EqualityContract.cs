using System.Reflection;

namespace LocalGovMetrics.Tests.Contracts;

/// <summary>Equality by content: reflexive, symmetric, the same through every door, with equal hashes.</summary>
internal static class EqualityContract
{
    public static void Check<T>(IReadOnlyList<T> values, IReadOnlyList<T> copies)
        where T : notnull
    {
        values.Count.Should().BeGreaterThanOrEqualTo(3, "a contract is tested on three values or more");
        for (int i = 0; i < values.Count; i++)
        {
            for (int j = 0; j < copies.Count; j++)
            {
                CheckPair(values[i], copies[j], i == j);
            }

            values[i].Equals(null).Should().BeFalse("{0} is not null", values[i]);
            values[i].Equals(new object()).Should().BeFalse("{0} is no bare object", values[i]);
            if (!typeof(T).IsValueType)
            {
                ((IEquatable<T>)values[i]).Equals(default).Should().BeFalse("{0} is not null", values[i]);
                Operator<T>("op_Equality", values[i], default).Should().BeFalse("{0} is not null", values[i]);
                Operator<T>("op_Equality", default, values[i]).Should().BeFalse("{0} is not null", values[i]);
                Operator<T>("op_Inequality", values[i], default).Should().BeTrue("{0} is not null", values[i]);
            }
        }

        if (!typeof(T).IsValueType)
        {
            Operator<T>("op_Equality", default, default).Should().BeTrue("null is null");
        }
    }

    private static void CheckPair<T>(T left, T right, bool equal)
        where T : notnull
    {
        left.Equals((object)right).Should().Be(equal, "{0} and {1}", left, right);
        ((IEquatable<T>)left).Equals(right).Should().Be(equal, "{0} and {1}", left, right);
        EqualityComparer<T>.Default.Equals(right, left).Should().Be(equal, "{0} and {1}", left, right);
        Operator("op_Equality", left, right).Should().Be(equal, "{0} and {1}", left, right);
        Operator("op_Inequality", left, right).Should().Be(!equal, "{0} and {1}", left, right);
        if (equal)
        {
            left.GetHashCode().Should().Be(right.GetHashCode(), "equal values have equal hashes: {0}", left);
            left.ToString().Should().Be(right.ToString(), "equal values are written alike");
        }
    }

    private static bool Operator<T>(string name, T? left, T? right) =>
        (bool)typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])!.Invoke(null, [left, right])!;
}
