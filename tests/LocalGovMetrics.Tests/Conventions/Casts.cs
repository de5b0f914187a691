using Mono.Cecil;

namespace LocalGovMetrics.Tests.Conventions;

/// <summary>Finds where compiled code converts between decimal and binary numbers by the runtime's own rule, which the analyzer of banned symbols does not see in casts.</summary>
internal static class Casts
{
    private static readonly string[] Binary = ["System.Double", "System.Single"];

    /// <summary>The methods of an assembly that cast, each with what it calls.</summary>
    public static IEnumerable<string> In(string path)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path);
        return
        [
            .. from type in assembly.MainModule.GetTypes()
               from method in type.Methods
               where method.HasBody
               from instruction in method.Body.Instructions
               let called = instruction.Operand as MethodReference
               where called is not null && IsCast(called)
               select $"{method.FullName} calls {called.FullName}",
        ];
    }

    private static bool IsCast(MethodReference called)
    {
        string[] taken = [.. called.Parameters.Select(parameter => parameter.ParameterType.FullName)];
        bool isOfDecimal = called.DeclaringType.FullName is "System.Decimal" or "System.Convert";
        return isOfDecimal
            && ((taken.Intersect(Binary).Any() && (called.Name == ".ctor" || called.ReturnType.FullName == "System.Decimal"))
                || (taken.Contains("System.Decimal") && Binary.Contains(called.ReturnType.FullName)));
    }
}
