using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LocalGovMetrics.AspNetCore;

/// <summary>The body of a request, or why there is none.</summary>
internal readonly record struct Body(ReadOnlyMemory<byte> Bytes, Problem? Problem)
{
    private const int BlockLength = 1 << 14;

    /// <summary>Reads a body that is no longer than a limit.</summary>
    /// <param name="http">The request.</param>
    /// <param name="limit">How many bytes it has at most.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <returns>The body, or why there is none.</returns>
    public static async Task<Body> ReadAsync(HttpContext http, int limit, CancellationToken stop)
    {
        // The server's own limit may be lower than that of a file; what is read is counted here. Of a body that is too long the server then takes some seconds' worth, so
        // that a client that is still sending reads why it was refused.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } ofServer)
        {
            ofServer.MaxRequestBodySize = null;
        }

        if (http.Request.ContentLength > limit)
        {
            return new Body(default, Problem.TooLong(limit));
        }

        using MemoryStream held = new((int)Math.Min(http.Request.ContentLength ?? BlockLength, BlockLength));
        byte[] block = ArrayPool<byte>.Shared.Rent(BlockLength);
        try
        {
            for (int read; (read = await http.Request.Body.ReadAsync(block, stop).ConfigureAwait(false)) > 0;)
            {
                if (held.Length + read > limit)
                {
                    return new Body(default, Problem.TooLong(limit));
                }

                await held.WriteAsync(block.AsMemory(0, read), stop).ConfigureAwait(false);
            }
        }
        catch (BadHttpRequestException e)
        {
            return new Body(default, e.StatusCode switch
            {
                StatusCodes.Status408RequestTimeout => Problem.Slow(),
                StatusCodes.Status413PayloadTooLarge => Problem.TooLong(limit),
                _ => Problem.BadRequest(),
            });
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }

        return new Body(held.GetBuffer().AsMemory(0, (int)held.Length), null);
    }
}
