using System.Diagnostics.CodeAnalysis;

#pragma warning disable // every type here breaks a convention on purpose: the guards are tested on them

namespace LocalGovMetrics.Tests.Conventions.Violations
{
    public class OpenClass;

    public abstract record OpenFamily;

    public struct WritableStruct
    {
        public int Field;
    }

    public sealed class Mutable
    {
        public static int Counter;
        public int Settable { get; set; }

        private string _name = string.Empty;

        public int[] Numbers => [1];

        public List<string> Names() => [_name];
    }

    public sealed class MeasureCalledUnit
    {
        internal LocalGovMetrics.Values.MeasureUnit? Unit => null;
    }

    public enum WithoutZero
    {
        One = 1,
    }

    public enum WithoutConverter
    {
        None = 0,
    }

    public sealed class WithoutOperators : IEquatable<WithoutOperators>
    {
        public bool Equals(WithoutOperators? other) => other is not null;
    }

    /// <summary>Named as its namespace.</summary>
    public sealed class Violations
    {
        /// <summary>Documented, its parameter not.</summary>
        /// <returns>Nothing.</returns>
        public static int Undocumented(int parameter) => parameter;

        public static void WithoutAny() { }
    }

    public static class StringUtils;
}

namespace LocalGovMetrics.Tests.Conventions.Violations.Values
{
    public sealed class LowValue
    {
        public object Make() => new List<Verdicts.HighVerdict>();
    }

    public sealed class QuietValue
    {
        [SuppressMessage("x", "y")]
        public int Make() => 1;
    }

    [System.ComponentModel.TypeConverter(typeof(Verdicts.HighVerdict))]
    public sealed class AttributedValue;
}

namespace LocalGovMetrics.Tests.Conventions.Violations.Verdicts
{
    public sealed class HighVerdict
    {
        public Values.QuietValue? Value { get; init; }
    }
}
