using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Sources;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Creating objects: constructs, props, other objects of the CDK, lists and dictionaries, the user's own data.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Paths of constructs that are taken; a second one with the same path gets a number.</summary>
    private readonly Dictionary<string, int> paths = new(StringComparer.Ordinal);

    private CdkValue Create(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation when symbols.IsProps(creation.Type) => Struct(creation),
        IObjectCreationOperation creation when symbols.IsConstruct(creation.Type) => Construct(creation),
        IObjectCreationOperation creation when symbols.FqnOf(creation.Type) is { } fqn => LibraryObject(creation, fqn),
        IObjectCreationOperation creation => OwnProps(creation) ?? PlainObject(creation),
        IAnonymousObjectCreationOperation anonymous => Anonymous(anonymous),
        IArrayCreationOperation { Initializer: { } initializer } array => new ListOf([.. initializer.ElementValues.Select(Evaluate)], SpanOf(array)),
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue.Value: 0 }] } array => new ListOf([], SpanOf(array)),
        _ => unknowns.Of(operation),
    };

    /// <summary>An object of a type parameter, as helpers create props that a function of their caller fills.</summary>
    private CdkValue Create(ITypeParameterObjectCreationOperation creation)
    {
        var type = creation.Type is ITypeParameterSymbol parameter ? Argument(parameter) : creation.Type;
        return symbols.IsProps(type) && symbols.FqnOf(type) is { } fqn
            ? new StructValue(fqn, creation.Initializer is { } initializer ? MembersOf(initializer) : [], SpanOf(creation))
            : Other(creation);
    }

    /// <summary>What stands for a type parameter in the calls that are followed; null where that is not known.</summary>
    private ITypeSymbol? Argument(ITypeParameterSymbol parameter)
    {
        for (var i = active.Count - 1; i >= 0; i--)
        {
            if (active[i].Generic is { } call && SymbolEqualityComparer.Default.Equals(call.OriginalDefinition, parameter.DeclaringMethod?.OriginalDefinition))
            {
                return call.TypeArguments[parameter.Ordinal] is ITypeParameterSymbol outer ? Argument(outer) : call.TypeArguments[parameter.Ordinal];
            }
        }

        return null;
    }

    private StructValue Struct(IObjectCreationOperation creation)
    {
        var fqn = symbols.FqnOf(creation.Type) ?? "";
        return new StructValue(fqn, creation.Initializer is { } initializer ? MembersOf(initializer) : [], ClassSpan(creation));
    }

    /// <summary>The members that an object initializer sets, by jsii name where they have one.</summary>
    private List<NamedValue> MembersOf(IObjectOrCollectionInitializerOperation initializer)
    {
        var set = new List<NamedValue>();
        foreach (var operation in initializer.Initializers)
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment:
                    set.Add(new NamedValue(symbols.MemberOf(target.Property) ?? target.Property.Name, NameSpan(target), Evaluate(assignment.Value)));
                    break;
                case ISimpleAssignmentOperation { Target: IFieldReferenceOperation target } assignment:
                    set.Add(new NamedValue(target.Field.Name, NameSpan(target), Evaluate(assignment.Value)));
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } nested:
                    set.Add(new NamedValue(symbols.MemberOf(target.Property) ?? target.Property.Name, NameSpan(target), Nested(target, nested.Initializer)));
                    break;
                default:
                    ShareDeep(Evaluate(operation));
                    break;
            }
        }

        return set;
    }

    private static SourceSpan NameSpan(IOperation target) => target.Syntax switch
    {
        MemberAccessExpressionSyntax access => SyntaxSourceFile.SpanOf(access.Name),
        var syntax => SyntaxSourceFile.SpanOf(syntax),
    };

    /// <summary>An initializer without <c>new</c>: it fills what the property holds already.</summary>
    private CdkValue Nested(IPropertyReferenceOperation target, IObjectOrCollectionInitializerOperation initializer)
    {
        if (symbols.IsProps(target.Type))
        {
            return new StructValue(symbols.FqnOf(target.Type) ?? "", MembersOf(initializer), SpanOf(initializer), isOpen: true);
        }

        return Collection(initializer, [], [], SpanOf(initializer)) is { } collection ? collection : unknowns.Of(initializer);
    }

    private CdkValue Construct(IObjectCreationOperation creation)
    {
        var isLibrary = symbols.FqnOf(creation.Type) is not null;
        if (!isLibrary && Instantiate(creation) is { } instance)
        {
            return instance;
        }

        var arguments = Arguments(creation.Arguments);
        var scope = CdkArgument.Find(arguments, "scope");
        var id = CdkArgument.Find(arguments, "id");
        if (frame.Origin is not null && scope is not CdkObject { Construct: not null })
        {
            // Where in the app it is, the caller knows, who is not seen.
            ShareAll(arguments);
            return unknowns.Of(creation);
        }

        var span = ClassSpan(creation);
        var made = new CdkObject(symbols.FqnOf(creation.Type) ?? "", [.. arguments.Where(static a => a.Name is not ("scope" or "id"))], span)
        {
            Construct = new ConstructIdentity(PathOf(scope, id, creation), span, ids) { Id = id?.Scalar()?.Text, Span = SpanOf(creation) },
            Guard = state.Guard,
            IsRepeated = state.IsRepeated,
        };
        if (!isLibrary)
        {
            NoteBirth(creation, arguments, made);

            // What a construct of the user's own does with what it is given is read where it is declared.
            ShareAll(arguments.Where(a => !ReferenceEquals(a.Value, scope) && !IsLent(a.Value)));
        }

        Objects.Add(made);
        Origins[made.Construct.Path] = new MetConstruct(frame.Origin, made.Construct.Span);
        tokens.Declare(made);
        RunInitializer(creation, made);
        return made;
    }

    private string PathOf(CdkValue? scope, CdkValue? id, IObjectCreationOperation creation)
    {
        var own = IdText.Of(id) ?? "{" + (creation.Type?.Name ?? "") + "}";
        var outer = (scope as CdkObject)?.Construct?.Path ?? "";
        var path = Place.Join(outer, own);
        if (!paths.TryGetValue(path, out var taken))
        {
            paths[path] = 1;
            return path;
        }

        // Not a part of the id: of two with one id at most one is made, or the ids differ in what is not known of them.
        paths[path] = taken + 1;
        return path + "{" + (taken + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + "}";
    }

    /// <summary>The class name behind <c>new</c>; <c>new</c> itself where there is none.</summary>
    private static SourceSpan ClassSpan(IObjectCreationOperation creation) => creation.Syntax switch
    {
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax { Right: var name } } => SyntaxSourceFile.SpanOf(name),
        ObjectCreationExpressionSyntax explicitly => SyntaxSourceFile.SpanOf(explicitly.Type),
        ImplicitObjectCreationExpressionSyntax implicitly => SyntaxSourceFile.SpanOf(implicitly.NewKeyword),
        var syntax => SyntaxSourceFile.SpanOf(syntax),
    };

    private CdkObject LibraryObject(IObjectCreationOperation creation, string fqn)
    {
        var made = Made(OlderNames.Renewed(new CdkObject(fqn, Arguments(creation.Arguments), ClassSpan(creation)) { Guard = state.Guard, IsRepeated = state.IsRepeated }));
        RunInitializer(creation, made);
        return made;
    }

    private CdkObject Made(CdkObject made)
    {
        Objects.Add(made);
        return made;
    }

    private void RunInitializer(IObjectCreationOperation creation, CdkObject made)
    {
        if (creation.Initializer is null)
        {
            return;
        }

        foreach (var member in MembersOf(creation.Initializer))
        {
            Record(made, new CdkCall(CdkCall.SetterPrefix + member.Name, made.Fqn, [new("value", member.Value)], member.NameSpan));
        }
    }

    /// <summary>A list, a dictionary, or an object of the user's own whose data can be told.</summary>
    private CdkValue PlainObject(IObjectCreationOperation creation)
    {
        if (Instantiate(creation) is { } instance)
        {
            return instance;
        }

        var span = SpanOf(creation);
        var arguments = creation.Arguments.Where(static a => a.ArgumentKind != ArgumentKind.DefaultValue).Select(a => (a.Parameter, Value: Evaluate(a.Value))).ToList();
        if (creation.Type is { Name: "Lazy", ContainingNamespace.Name: "System" } && arguments is [{ Value: FunctionValue factory }, ..])
        {
            return new LazyValue(factory, state.Guard, state.IsRepeated, span);
        }

        if (IsCollection(creation.Type))
        {
            var (items, entries) = Copied(arguments.Select(static a => a.Value).FirstOrDefault());
            var isOpen = arguments.Exists(static a => a.Value is not ListOf and not MapOf && a.Value.NumberOf() is null && a.Parameter?.Name is not ("comparer" or "capacity"));
            var filled = creation.Initializer is null ? null : Collection(creation.Initializer, items, entries, span);
            return filled ?? (IsDictionary(creation.Type) ? new MapOf(entries, span, isOpen) : new ListOf(items, span, isOpen));
        }

        var members = arguments.Where(static a => a.Parameter is not null).Select(a => new NamedValue(PropertyName(creation.Type, a.Parameter!.Name), span, a.Value)).ToList();
        if (creation.Type is not { IsRecord: true })
        {
            foreach (var argument in arguments)
            {
                ShareDeep(argument.Value);
            }
        }

        if (creation.Initializer is { } initializer)
        {
            members.AddRange(MembersOf(initializer));
        }

        members.AddRange(Defaults(creation).Where(d => !members.Exists(m => m.Name == d.Name)));
        return new MapOf(members, span, isOpen: true);
    }

    /// <summary>What the members of props of the user's own (<c>class ShopProps : StackProps</c>) hold where an object initializer sets nothing else.</summary>
    private List<NamedValue> Defaults(IObjectCreationOperation creation)
    {
        var set = new List<NamedValue>();
        for (var type = creation.Type as INamedTypeSymbol; type is not null && source?.Holds(type) == true; type = type.BaseType)
        {
            // A constructor that is written may set something else.
            if (type.InstanceConstructors is not [{ IsImplicitlyDeclared: true } constructor])
            {
                return [];
            }

            var initializers = source.InitializersOf(type);
            Within(new Frame(++frames) { Origin = OriginOf(constructor, creation) }, constructor, () => set.AddRange(
                initializers.Where(i => !set.Exists(s => s.Name == i.Member.Name)).Select(i => new NamedValue(i.Member.Name, SpanOf(i.Value), Evaluate(i.Value)))));
            if (symbols.IsProps(type.BaseType))
            {
                return set;
            }
        }

        return [];
    }

    /// <summary>A parameter of a record is its property of the same name.</summary>
    private static string PropertyName(ITypeSymbol? type, string parameter) =>
        type?.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => string.Equals(p.Name, parameter, StringComparison.OrdinalIgnoreCase))?.Name ?? parameter;

    private static (List<CdkValue> Items, List<NamedValue> Entries) Copied(CdkValue? source) => source switch
    {
        ListOf list => ([.. list.Items], []),
        MapOf map => ([], [.. map.Entries]),
        _ => ([], []),
    };

    private static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 2 } named && named.AllInterfaces.Any(static i => i.Name is "IDictionary" or "IReadOnlyDictionary");

    private static bool IsCollection(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && named.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal);

    /// <summary>What a collection initializer adds; null when it is none.</summary>
    private CdkValue? Collection(IObjectOrCollectionInitializerOperation initializer, List<CdkValue> items, List<NamedValue> entries, SourceSpan span)
    {
        var isOpen = false;
        foreach (var operation in initializer.Initializers)
        {
            switch (operation)
            {
                case IInvocationOperation { Arguments: [var only] }:
                    items.Add(Evaluate(only.Value));
                    break;
                case IInvocationOperation { Arguments: [var key, var value] }:
                    isOpen |= !AddEntry(entries, key.Value, value.Value);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] } } assignment:
                    isOpen |= !AddEntry(entries, key.Value, assignment.Value);
                    break;
                default:
                    return null;
            }
        }

        return entries.Count > 0 || isOpen || IsDictionary(initializer.Type) ? new MapOf(entries, span, isOpen) : new ListOf(items, span);
    }

    private bool AddEntry(List<NamedValue> entries, IOperation key, IOperation value)
    {
        var evaluated = Evaluate(value);
        if (Evaluate(key).Scalar() is not { } name)
        {
            return false;
        }

        entries.RemoveAll(e => e.Name == name.Text);
        entries.Add(new NamedValue(name.Text, SpanOf(key), evaluated));
        return true;
    }

    private MapOf Anonymous(IAnonymousObjectCreationOperation creation) => new(
        [.. creation.Initializers.OfType<ISimpleAssignmentOperation>().Where(static a => a.Target is IPropertyReferenceOperation)
            .Select(a => new NamedValue(((IPropertyReferenceOperation)a.Target).Property.Name, SpanOf(a.Target), Evaluate(a.Value)))],
        SpanOf(creation));

    // The compiler that runs the analyzer may be newer than the API it is built against: collection expressions are known by their kind's number. The
    // first compilers that have them (C# 12, before Roslyn 4.10) give them an operation of no kind.
    private static bool IsCollectionExpression(IOperation operation) =>
        (int)operation.Kind == 0x7f || (operation.Kind == OperationKind.None && operation.Syntax.RawKind == CollectionSyntax);

    private const int CollectionSyntax = 9076;
    private const int SpreadSyntax = 9078;

    private ListOf CollectionExpression(IOperation operation)
    {
        var items = new List<CdkValue>();
        var isOpen = false;
        foreach (var (element, isSpread) in operation.Kind == OperationKind.None ? ElementsOf(operation) : operation.ChildOperations.Select(static c => (Element: (IOperation?)c, IsSpread: (int)c.Kind == 0x80)))
        {
            if (!isSpread)
            {
                items.Add(element is null ? unknowns.Of(operation) : Evaluate(element));
                continue;
            }

            var operand = operation.Kind == OperationKind.None ? element : element!.ChildOperations.FirstOrDefault();
            var (spread, more) = Items(operand is not null ? Evaluate(operand) : unknowns.Of(element ?? operation));
            items.AddRange(spread);
            isOpen |= more;
        }

        return new ListOf(items, SpanOf(operation), isOpen);
    }

    // By the syntax: the operations of the elements, or of what they spread.
    private IEnumerable<(IOperation? Element, bool IsSpread)> ElementsOf(IOperation operation)
    {
        foreach (var element in operation.Syntax.ChildNodes())
        {
            var expression = element.ChildNodes().FirstOrDefault();
            var child = operation.ChildOperations.FirstOrDefault(c => c.Syntax == expression) ?? (expression is null ? null : operation.SemanticModel?.GetOperation(expression, cancellation));
            yield return (child, element.RawKind == SpreadSyntax);
        }
    }
}
