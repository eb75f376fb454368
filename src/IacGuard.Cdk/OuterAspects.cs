using System.Runtime.CompilerServices;
using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Cdk;

/// <summary>
/// What the aspects that a compilation declares set on resources, wherever these are made: <c>Aspects.Of(app).Add(new Versioned())</c> in the program
/// reaches every stack. What an aspect sets is not known of any resource of the type; what it only looks at stays.
/// </summary>
internal sealed class OuterAspects
{
    private const string Core = "aws-cdk-lib.";
    private static readonly ConditionalWeakTable<Compilation, OuterAspects> Known = new();
    private static readonly OuterAspects None = new();
    private readonly HashSet<Change> changes = [];

    private OuterAspects()
    {
    }

    /// <summary>One thing that an aspect does.</summary>
    /// <param name="Class">The jsii name of the class that it does it to; <c>aws-cdk-lib.CfnResource</c> for resources of any type.</param>
    /// <param name="Property">What it sets: the jsii name of a property, or its path in the template behind a dot; null when that is not known.</param>
    private sealed record Change(string Class, string? Property);

    /// <summary>Makes unknown what aspects of the type's compilation set on the draft's resources.</summary>
    public static void Apply(INamedTypeSymbol type, CdkSymbols symbols, IL1Names names, StackDraft draft, CancellationToken cancellation)
    {
        if (type.ContainingAssembly is not ISourceAssemblySymbol { Compilation: var compilation })
        {
            return;
        }

        if (!Known.TryGetValue(compilation, out var aspects))
        {
            aspects = Collect(compilation, symbols, cancellation);
            aspects = Known.GetValue(compilation, _ => aspects);
        }

        foreach (var change in aspects.changes)
        {
            Make(change, names, draft);
        }
    }

    private static void Make(Change change, IL1Names names, StackDraft draft)
    {
        var type = names.TypeOf(change.Class);
        if (type is null && change.Class != Core + "CfnResource")
        {
            // A method of a construct may also add resources, such as a policy.
            draft.IsOpen = draft.Reach.IsUnbounded = true;
        }

        foreach (var resource in draft.Resources.Where(r => type is null ? IsOf(r.Type, change.Class) : r.Type == type))
        {
            Make(change, resource, names);
        }
    }

    private static void Make(Change change, ResourceDraft resource, IL1Names names)
    {
        var unknown = new UnknownValue(UnknownSource.Other, "an aspect of the app may set it", resource.IdSpan);
        switch (change.Property)
        {
            case null:
                resource.IsShared = true;
                resource.Properties = resource.Properties.Opened();
                resource.Attributes = resource.Attributes.Opened();
                break;
            case "$DeletionPolicy":
                resource.Attributes = resource.Attributes.With("DeletionPolicy", unknown).With("UpdateReplacePolicy", unknown);
                break;
            case var path when path[0] == '.':
                resource.Properties = resource.Properties.With(path.Substring(1), unknown);
                break;
            default:
                resource.Properties = resource.Properties.With(names.PropertyName(change.Class + "Props", change.Property), unknown);
                break;
        }
    }

    // Resources of the service that a module of the CDK is about: AWS::Lambda::Function is of aws_lambda.
    private static bool IsOf(string type, string fqn) =>
        fqn == Core + "CfnResource" || (type.Split(':') is { Length: > 2 } parts
            && fqn.StartsWith(Core + "aws_" + parts[2], StringComparison.OrdinalIgnoreCase));

    private static OuterAspects Collect(Compilation compilation, CdkSymbols symbols, CancellationToken cancellation)
    {
        var classes = compilation.SyntaxTrees.SelectMany(tree => Classes(tree.GetRoot(cancellation))).Where(static c => c.BaseList is not null).ToList();
        if (!classes.Exists(static c => c.Members.Any(static m => m is MethodDeclarationSyntax { Identifier.ValueText: "Visit" })))
        {
            return None;
        }

        var aspects = new OuterAspects();
        foreach (var declaration in classes)
        {
            var model = compilation.GetSemanticModel(declaration.SyntaxTree);
            if (model.GetDeclaredSymbol(declaration, cancellation) is { } type && type.AllInterfaces.Any(i => symbols.FqnOf(i) == Core + "IAspect"))
            {
                aspects.Read(declaration, model, symbols, cancellation);
            }
        }

        return aspects;
    }

    private static IEnumerable<ClassDeclarationSyntax> Classes(SyntaxNode root) =>
        root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<ClassDeclarationSyntax>();

    private void Read(ClassDeclarationSyntax declaration, SemanticModel model, CdkSymbols symbols, CancellationToken cancellation)
    {
        foreach (var node in declaration.DescendantNodes())
        {
            var change = node switch
            {
                AssignmentExpressionSyntax { Left: var left } => Assigned(model.GetSymbolInfo(left, cancellation).Symbol, symbols),
                InvocationExpressionSyntax call => Called(call, model, symbols, cancellation),
                BaseObjectCreationExpressionSyntax creation when symbols.IsConstruct(model.GetTypeInfo(creation, cancellation).Type) => new Change(Core + "Stack", null),
                _ => null,
            };
            if (change is { } known)
            {
                changes.Add(known);
            }
        }
    }

    private static Change? Assigned(ISymbol? target, CdkSymbols symbols) =>
        target is IPropertySymbol { IsStatic: false } property && symbols.IsConstruct(property.ContainingType) && symbols.FqnOf(property.ContainingType) is { } fqn
            ? new Change(fqn, symbols.MemberOf(property))
            : null;

    private static Change? Called(InvocationExpressionSyntax call, SemanticModel model, CdkSymbols symbols, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol { IsStatic: false } method || symbols.MemberOf(method) is not { } name
            || symbols.FqnOf(ReceiverOf(call, model, cancellation) ?? method.ContainingType) is not { } fqn
            || !(fqn.StartsWith(Core + "aws_", StringComparison.Ordinal) || fqn == Core + "CfnResource"))
        {
            return null;
        }

        return name switch
        {
            "applyRemovalPolicy" => new Change(fqn, "$DeletionPolicy"),
            "addPropertyOverride" or "addPropertyDeletionOverride" => new Change(fqn, Overridden(call, model, cancellation)),
            "addMetadata" or "addDependency" or "addDependsOn" or "getAtt" or "getMetadata" or "toString" => null,
            _ => new Change(fqn, null),
        };
    }

    private static ITypeSymbol? ReceiverOf(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => model.GetTypeInfo(access.Expression, cancellation).Type,
        MemberBindingExpressionSyntax when call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access => model.GetTypeInfo(access.Expression, cancellation).Type,
        _ => null,
    };

    private static string? Overridden(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        call.ArgumentList.Arguments.FirstOrDefault() is { } path && model.GetConstantValue(path.Expression, cancellation).Value is string text ? "." + text.Split('.')[0] : null;
}
