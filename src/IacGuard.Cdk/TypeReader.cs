using IacGuard.Cdk.Interpretation;
using IacGuard.Cdk.Interpretation.Following;
using IacGuard.Cdk.Interpretation.Giving;
using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Sources;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk;

/// <summary>Reads one C# type as a model: the one entry of this front end. Safe to use from several threads.</summary>
/// <param name="symbols">The CDK that the compilation references.</param>
/// <param name="options">What else the reading depends on.</param>
public sealed class TypeReader(CdkSymbols symbols, CdkReadOptions options)
{
    private readonly Lazy<CdkKnowledge> knowledge = new(() => CdkKnowledge.For(symbols.Version, options.FeatureFlags));

    /// <summary>Reads a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="bodies">The operation blocks of its members as the compiler bound them: constructors, methods, accessors, field and property initializers.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>What the type creates; null when it creates no construct, or is nested too deep to read.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public CdkModel? Read(INamedTypeSymbol type, IReadOnlyList<MemberBody> bodies, CancellationToken cancellation)
    {
        try
        {
            return ReadOne(type, bodies, cancellation);
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }
    }

    /// <summary>The bodies of a type's members, bound here: for a type that the compiler has not handed over.</summary>
    /// <param name="type">A type of a compilation.</param>
    public static IReadOnlyList<MemberBody> BodiesOf(INamedTypeSymbol type) => SourceBodies.Around(type)?.AllOf(type) ?? [];

    private CdkModel? ReadOne(INamedTypeSymbol type, IReadOnlyList<MemberBody> bodies, CancellationToken cancellation)
    {
        var draft = new StackDraft(type.Name) { Reach = new Reach { OuterTypes = type.ContainingAssembly is ISourceAssemblySymbol { Compilation: var app } ? AppWords.Of(app, options) : null } };
        var hand = new HandLowerings(draft, knowledge.Value.L1);
        var models = new ConstructLowering(knowledge.Value, hand.Policies);
        var lowerings = AllLowerings.Of(hand, models, knowledge.Value);
        var interpreter = new Interpreter(symbols, lowerings, hand.Tokens, new TypeProgram(type, bodies), draft.Ids, cancellation)
        {
            OwnBirths = Births.Of(type, symbols, options, cancellation),
            IsUsedOutside = member => Births.IsUsedOutside(type, member, symbols, options, cancellation),
        };
        interpreter.Run();
        if (!interpreter.Objects.Exists(static o => o.Construct is not null))
        {
            return null;
        }

        draft.IsOpen = draft.Reach.IsUnbounded = interpreter.IsCutShort;
        foreach (var token in interpreter.Escaped)
        {
            draft.Reach.Add(new PlainValue(token));
        }

        draft.AreTagsWhole = OuterTags.On(type, symbols, options, interpreter.HasFollowed, cancellation) is { } tags && interpreter.TagFromOutside(tags);
        new StackLowering(lowerings, models, new LoweringContext(draft, hand.Values, options)).Run(interpreter.Objects, interpreter.Calls);
        Finish(hand, draft);
        OuterAspects.Apply(type, symbols, knowledge.Value.L1, draft, cancellation);
        return draft.Resources.Count == 0 ? null : new CdkModel(new App([draft.ToStack(type.Name, FileOf(type))])) { Origins = interpreter.Origins };
    }

    // What opens the stack at the end is about no construct in particular.
    private static void Finish(HandLowerings hand, StackDraft draft)
    {
        var wasOpen = draft.IsOpen;
        draft.IsOpen = false;
        hand.Finish(draft);
        draft.Reach.IsUnbounded |= draft.IsOpen;
        draft.IsOpen |= wasOpen;
    }

    private static SyntaxSourceFile? FileOf(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration ? SyntaxSourceFile.Of(declaration.SyntaxTree) : null;
}

/// <summary>One operation block of a member.</summary>
/// <param name="Member">The method, constructor, field or property that it belongs to.</param>
/// <param name="Operation">The block, or the initializer.</param>
public sealed record MemberBody(ISymbol Member, IOperation Operation);
