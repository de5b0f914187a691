using System.Diagnostics.CodeAnalysis;

namespace LocalGovMetrics.Display;

/// <summary>Names the source of a type's formatters to notebook hosts, which look for an attribute of this name on the type, in whatever assembly it is declared.</summary>
/// <remarks>
/// The convention of .NET Interactive (Microsoft.DotNet.Interactive.Formatting) and of the hosts that came after it: the source has a
/// constructor without parameters and a method <c>CreateTypeFormatters</c>, which gives objects with <c>MimeType</c> and <c>Format</c>. Immutable.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class TypeFormatterSourceAttribute : Attribute
{
    private readonly string[] _preferred = ["text/html"];

    /// <summary>Names the source.</summary>
    /// <param name="formatterSourceType">The type of the source: <see cref="DisplayFormatterSource"/> for every <see cref="IDisplayable"/>.</param>
    public TypeFormatterSourceAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)] Type formatterSourceType) =>
        FormatterSourceType = formatterSourceType;

    /// <summary>Gets the type of the source.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)]
    public Type FormatterSourceType { get; }

    /// <summary>Gets the media types that a host shows first.</summary>
    public IReadOnlyList<string> PreferredMimeTypes => _preferred;
}
