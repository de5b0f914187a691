namespace LocalGovMetrics.Tests.Contracts;

/// <summary>Values of one type that all differ, made anew on every call so that equality by content can be told from identity.</summary>
internal abstract class SampleSet
{
    public abstract Type Type { get; }

    /// <summary>Whether an empty JSON object means a value of the type, every member having a documented default.</summary>
    public bool MayBeEmpty { get; private set; }

    /// <summary>Why the type has no JSON form, or null where it has one.</summary>
    public string? NoJson { get; private set; }

    public static SampleSet Of<T>(Func<IReadOnlyList<T>> make)
        where T : notnull => new SampleSet<T>(make);

    public SampleSet AllDefault()
    {
        MayBeEmpty = true;
        return this;
    }

    public SampleSet WithoutJson(string why)
    {
        NoJson = why;
        return this;
    }

    /// <summary>Gets the values, made anew.</summary>
    public abstract IEnumerable<object> Values { get; }

    public abstract void CheckEquality();

    public abstract void CheckText();

    public abstract void CheckJson();

    public override string ToString() => Type.Name;
}

/// <inheritdoc/>
internal sealed class SampleSet<T>(Func<IReadOnlyList<T>> make) : SampleSet
    where T : notnull
{
    public override Type Type => typeof(T);

    public override IEnumerable<object> Values => make().Cast<object>();

    public override void CheckEquality() => EqualityContract.Check(WithDefault(), WithDefault());

    public override void CheckText()
    {
        TextContract.CheckInvariant(WithDefault());
        if (typeof(T).IsAssignableTo(typeof(IFormattable)))
        {
            typeof(TextContract).GetMethod(nameof(TextContract.CheckCanonical))!
                .MakeGenericMethod(typeof(T))
                .Invoke(null, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [WithDefault()], null);
        }
    }

    public override void CheckJson() => JsonContract.Check(WithDefault(), MayBeEmpty);

    private IReadOnlyList<T> WithDefault()
    {
        IReadOnlyList<T> samples = make();
        return typeof(T).IsValueType && !samples.Contains(default!) ? [.. samples, default!] : samples;
    }
}
