using IacGuard.CloudFormation.Apps;
using IacGuard.CloudFormation.Parameters;
using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Intrinsics;

/// <summary><c>Ref</c>, <c>Fn::GetAtt</c> and <c>Fn::ImportValue</c>.</summary>
internal static class References
{
    internal static Value Ref(ValueReader reader, in IntrinsicCall call)
    {
        var name = call.Argument is ScalarNode plain ? Scope.Replace(call.Scope, plain.Text) : KnownText(reader.ReadArgument(call));
        return name is null ? call.Malformed("the name of a parameter or resource") : Named(reader, name, call.Span, call.Scope);
    }

    /// <summary>What a name stands for: a loop's variable, a parameter, a pseudo parameter or a resource.</summary>
    internal static Value Named(ValueReader reader, string name, SourceSpan span, Scope? scope)
    {
        if (scope is not null && Scope.TryFind(scope, name, out var text))
        {
            return reader.Context.Parameters.TryGetValue(name, out var assumed)
                ? assumed.Assumed(text, span)
                : new ScalarValue(text, ScalarKind.String, span);
        }

        if (reader.Context.MadeNames.TryGetValue(name, out var made))
        {
            return new ReferenceValue(made, null, span);
        }

        if (reader.Context.ResourceIds.Contains(name))
        {
            return new ReferenceValue(name, null, span);
        }

        if (reader.Context.Parameters.TryGetValue(name, out var parameter))
        {
            return reader.IsSymbolic && parameter.IsSymbol ? parameter.Symbol(span) : Default(reader, parameter, span);
        }

        return PseudoParameters.IsPseudo(name) ? reader.Context.Pseudo.At(name, span) : Dangling(name, null, span);
    }

    // Empty unless given, with a condition that asks whether it is: where the condition says that it is given, the default is not its value.
    private static Value Default(ValueReader reader, TemplateParameter parameter, SourceSpan span)
    {
        var value = parameter.At(span);
        return value is ScalarValue { Text.Length: 0 } && parameter.IsSymbol && reader.Context.Conditions.Compared(parameter.Variable, "") is { } isEmpty
            ? new ChoiceValue(isEmpty, value, parameter.Given(span), span)
            : value;
    }

    internal static Value GetAtt(ValueReader reader, in IntrinsicCall call)
    {
        if (call.Argument is ScalarNode scalar)
        {
            return Attribute(reader, Scope.Replace(call.Scope, scalar.Text), call.Span) ?? call.Malformed("a resource and an attribute");
        }

        if (call.Arguments is not { Count: >= 2 } parts)
        {
            return call.Malformed("a resource and an attribute");
        }

        var id = KnownText(reader.Read(parts[0], call.Scope));
        if (id is null)
        {
            return call.Malformed("the name of a resource");
        }

        string? path = null;
        for (var i = 1; i < parts.Count; i++)
        {
            var step = reader.Read(parts[i], call.Scope);
            if (KnownText(step) is not { } text)
            {
                return new UnknownValue(UnknownSource.Intrinsic, $"the attribute of {id} that is read is not known", call.Span) { Name = Functions.Place(call) };
            }

            path = path is null ? text : path + "." + text;
        }

        return ToResource(reader, id, path, call.Span);
    }

    /// <summary><c>Resource.Attribute</c> with a dotted attribute; null when there is no dot.</summary>
    internal static Value? Attribute(ValueReader reader, string text, SourceSpan span)
    {
        var dot = text.IndexOf('.');
        if (dot <= 0 || dot == text.Length - 1)
        {
            return null;
        }

        if (reader.Context.MadeNames.TryGetValue(text, out var made))
        {
            return new ReferenceValue(made, null, span);
        }

        var id = text.Substring(0, dot);
        var path = text.Substring(dot + 1);
        return ToResource(reader, id, path, span);
    }

    internal static Value ImportValue(ValueReader reader, in IntrinsicCall call)
    {
        var name = reader.ReadArgument(call);
        if (name is ScalarValue scalar)
        {
            return reader.Context.Import(scalar.Text) is { } exported
                ? new ValueMover(call.Span).Move(exported)
                : Import(scalar.Text, call.Span);
        }

        return Import(name is UnknownValue { Name: { } unknown } ? unknown : name.ToString()!, call.Span);
    }

    private static Value ToResource(ValueReader reader, string id, string? path, SourceSpan span)
    {
        if (!reader.Context.ResourceIds.Contains(id))
        {
            return Dangling(id, path, span);
        }

        var reference = new ReferenceValue(id, path, span);
        if (path is not null && path.StartsWith(NestedOutputs.Prefix, StringComparison.Ordinal))
        {
            reader.Context.OutputReferences.Add(reference);
        }

        return reference;
    }

    internal static string? KnownText(Value value) => value is ScalarValue scalar ? scalar.Text : null;

    private static UnknownValue Import(string name, SourceSpan span) =>
        new(UnknownSource.Import, $"is imported as {name} from a stack that is not in view", span) { Name = name };

    private static UnknownValue Dangling(string name, string? attribute, SourceSpan span) =>
        new(UnknownSource.Other, $"refers to {name}, which is not in the template", span)
        {
            Name = attribute is null ? name : name + "." + attribute,
        };
}
