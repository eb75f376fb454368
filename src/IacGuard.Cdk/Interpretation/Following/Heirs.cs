using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation.Following;

/// <summary>Which methods the types of a compilation override. Reads declarations only.</summary>
internal sealed class Heirs
{
    private readonly Dictionary<ISymbol, List<INamedTypeSymbol>> byMethod = new(SymbolEqualityComparer.Default);
    private readonly bool isLibrary;

    public Heirs(Compilation compilation)
    {
        isLibrary = compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule;
        AddAll(compilation.Assembly.GlobalNamespace);
    }

    /// <summary>Whether code that uses the compilation as a library can derive from a type.</summary>
    public bool MayBeElsewhere(INamedTypeSymbol type)
    {
        if (!isLibrary)
        {
            return false;
        }

        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a type that derives from another one overrides a method.</summary>
    public bool Override(IMethodSymbol method, INamedTypeSymbol type) =>
        byMethod.TryGetValue(method, out var types) && types.Exists(t => DerivesFrom(t, type.OriginalDefinition));

    private static bool DerivesFrom(INamedTypeSymbol heir, INamedTypeSymbol type)
    {
        for (var ancestor = heir.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(ancestor.OriginalDefinition, type))
            {
                return true;
            }
        }

        return false;
    }

    private void AddAll(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            switch (member)
            {
                case INamespaceOrTypeSymbol inner:
                    AddAll(inner);
                    break;
                case IMethodSymbol { OverriddenMethod: { } overridden } method:
                    Add(method.ContainingType, overridden);
                    break;
            }
        }
    }

    private void Add(INamedTypeSymbol heir, IMethodSymbol method)
    {
        for (var overridden = method; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (!byMethod.TryGetValue(overridden.OriginalDefinition, out var types))
            {
                byMethod[overridden.OriginalDefinition] = types = [];
            }

            types.Add(heir);
        }
    }
}
